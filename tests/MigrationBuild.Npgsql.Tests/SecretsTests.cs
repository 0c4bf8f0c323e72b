namespace MigrationBuild.Npgsql.Tests;

public sealed class SecretsTests
{
    [TestCase("CREATE ROLE app LOGIN PASSWORD 'it''s';", "CREATE ROLE app LOGIN PASSWORD '********';")]
    [TestCase("alter user app with encrypted password E'a\\'b'", "alter user app with encrypted password '********'")]
    [TestCase("ALTER ROLE app PASSWORD $x$secret$x$;", "ALTER ROLE app PASSWORD '********';")]
    [TestCase("SELECT dblink('host=h password=secret user=u')", "SELECT dblink('host=h password=******** user=u')")]
    [TestCase("postgres://me:secret@host/db", "postgres://me:********@host/db")]
    [TestCase("Host=h;Password=secret;Username=u", "Host=h;Password=********;Username=u")]
    [TestCase("ALTER TABLE users ADD COLUMN password text;", "ALTER TABLE users ADD COLUMN password text;")]
    public void Passwords_are_masked_and_nothing_else(string text, string expected) => Assert.That(Secrets.Mask(text), Is.EqualTo(expected));
}
