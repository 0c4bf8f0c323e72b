using MigrationBuild.Postgres.Oracle;
using MigrationBuild.Postgres.Oracle.Answers;

try
{
    return Commands.Run(new Arguments(args), Console.Out);
}
catch (OracleException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 2;
}
