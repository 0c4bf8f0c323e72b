using MigrationBuild.Npgsql;
using Npgsql;

// A URL, postgres://user:password@host:5432/database, or a connection string as Npgsql writes them.
if (Environment.GetEnvironmentVariable("DATABASE_URL") is not { Length: > 0 } url)
{
    Console.Error.WriteLine("Set DATABASE_URL, for example to postgres://postgres:secret@localhost:5432/app");
    return 2;
}

await using var dataSource = NpgsqlDataSource.Create(PostgresUrl.Parse(url));

// The migrations are in the assembly: the app can bring its database up to date by itself, any number of replicas at once.
await MigrationBundle.FromAssembly(typeof(Program).Assembly).ApplyAsync(dataSource, progress: new ProgressText(Console.Out));

await using var command = dataSource.CreateCommand("SELECT count(*) FROM conversations");
Console.WriteLine($"{await command.ExecuteScalarAsync()} conversations");
return 0;
