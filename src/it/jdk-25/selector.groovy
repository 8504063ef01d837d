def there = new File(jdk25Home, 'bin/javac').exists()
if (!there) println 'jdk-25: no JDK there; name one by JDK25_HOME or -Djdk25.home=FOLDER'
return there
