namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

/// <summary>The table that a routine or rule writes: its own, so that no rule of it forbids what is written.</summary>
internal static class RandomLog
{
    public static string NameFor(string writer) => writer.EndsWith('"') ? $"{writer[..^1]} log\"" : $"{writer}_log";

    public static string ToSql(string writer) => $"CREATE TABLE {NameFor(writer)} (id int PRIMARY KEY, n bigint DEFAULT 0, s varchar(10));\n";
}
