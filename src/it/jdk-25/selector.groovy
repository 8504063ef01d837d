def there = jdk25Home && new File(jdk25Home as String, 'bin/javac').exists()
if (!there) println 'jdk-25: no JDK there; name one by JDK25_HOME or -Djdk25.home=FOLDER'
return there
