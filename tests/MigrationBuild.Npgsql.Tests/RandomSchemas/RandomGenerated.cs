namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

/// <summary>A generated column over another one. It stays generated: PostgreSQL has no way back from what is not.</summary>
internal sealed record RandomGenerated(string Name, RandomColumn Source, bool IsVirtual)
{
    public string ToSql()
    {
        var expression = Source.Type switch
        {
            { Sql: "int" or "smallint" or "bigint" or "numeric(12, 2)" } => $"'n' || {Source.Name}",
            { Sql: "text" or "varchar(40)" } => $"lower({Source.Name})",
            _ => $"CASE WHEN {Source.Name} IS NULL THEN 'none' ELSE 'some' END",
        };
        return $"{Name} text GENERATED ALWAYS AS ({expression}) {(IsVirtual && Source.Type.Object is null ? "VIRTUAL" : "STORED")}";
    }
}
