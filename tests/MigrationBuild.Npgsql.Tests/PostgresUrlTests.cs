using Npgsql;

namespace MigrationBuild.Npgsql.Tests;

public sealed class PostgresUrlTests
{
    private const string Unreadable =
        "error MB6016: The URL of the database cannot be read. Characters such as @ : / ? # in a password must be written as %40 %3A %2F %3F %23. Write postgres://user:password@host:5432/database, or Host=…;Database=…;Username=…;Password=….";

    [TestCase("postgres://me:p%40ss@db.example:6543/app", "Host=db.example;Port=6543;Username=me;Password=p@ss;Database=app")]
    [TestCase("postgresql://me@localhost/app?sslmode=verify-full&search_path=tenant", "Host=localhost;Username=me;Database=app;SSL Mode=VerifyFull;Search Path=tenant")]
    [TestCase("postgres://localhost/app?schema=public&connection_limit=5", "Host=localhost;Database=app;Search Path=public")]
    [TestCase("postgres:///app?connect_timeout=3&application_name=my+app", "Host=localhost;Database=app;Timeout=3;Application Name=\"my app\"")]
    [TestCase("Host=db;Database=app", "Host=db;Database=app")]
    public void An_address_is_read_in_each_of_its_forms(string text, string expected) =>
        Assert.That(PostgresUrl.Parse(text).ConnectionString, Is.EqualTo(new NpgsqlConnectionStringBuilder(expected).ConnectionString));

    [TestCase("hunter2;;=", "error MB6016: The connection string cannot be read. Write postgres://user:password@host:5432/database, or Host=…;Database=…;Username=…;Password=….")]
    [TestCase("Database=app;Password=hunter2", "error MB6016: The connection string names no host. Write postgres://user:password@host:5432/database, or Host=…;Database=…;Username=…;Password=….")]
    [TestCase("mysql://me:hunter2@db/app", "error MB6016: The URL begins with mysql://, and we speak to PostgreSQL only. Write postgres://user:password@host:5432/database, or Host=…;Database=…;Username=…;Password=….")]
    [TestCase("postgres://me:hunt/er2@db/app", Unreadable)]
    [TestCase("postgres://me:p@hunt/er2@db/app", Unreadable)]
    [TestCase("postgres://me:12?hunter2@db/app", Unreadable)]
    [TestCase("postgres://me:12#hunter2@db/app", Unreadable)]
    [TestCase("postgres://db/app?sslmode=hunter2", "error MB6016: The parameter 'sslmode' of the URL has a value that is not allowed.")]
    public void A_wrong_address_is_explained_and_not_repeated(string text, string expected) =>
        Assert.That(() => PostgresUrl.Parse(text), Throws.TypeOf<ConnectionStringException>().With.Message.EqualTo(expected));
}
