def there = System.getenv('PATH').split(File.pathSeparator).any { new File(it, 'node').canExecute() }
if (!there) println 'node: no node on the path'
return there
