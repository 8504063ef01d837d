def there = System.getenv('PATH').split(File.pathSeparator).any { new File(it, 'npm').canExecute() }
if (!there) println 'node: no npm on the path'
return there
