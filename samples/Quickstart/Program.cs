using MigrationBuild.Npgsql;
using Npgsql;

// The migrations are in the assembly: the app can bring its database up to date by itself, any number of replicas at once.
var connectionString = Environment.GetEnvironmentVariable("DATABASE_URL");
if (connectionString is null)
{
    Console.Error.WriteLine("Set DATABASE_URL to a connection string, such as \"Host=localhost;Username=postgres;Password=…;Database=app\".");
    return 2;
}

await using var dataSource = NpgsqlDataSource.Create(connectionString);
var bundle = MigrationBundle.FromAssembly(typeof(Program).Assembly);
await bundle.ApplyAsync(dataSource, progress: new Progress<ApplyProgress>(step => Console.WriteLine(step)));

await using var command = dataSource.CreateCommand("SELECT count(*) FROM conversations");
Console.WriteLine($"{await command.ExecuteScalarAsync()} conversations");
return 0;
