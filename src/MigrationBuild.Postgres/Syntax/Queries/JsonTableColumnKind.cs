namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>What a column of JSON_TABLE holds.</summary>
public enum JsonTableColumnKind
{
    /// <summary><c>name FOR ORDINALITY</c>: the row's number, from 1.</summary>
    ForOrdinality,

    /// <summary><c>name type [PATH …]</c>: what the path finds.</summary>
    Regular,

    /// <summary><c>name type EXISTS [PATH …]</c>: whether the path finds anything.</summary>
    Exists,

    /// <summary><c>NESTED [PATH] … COLUMNS (…)</c>: columns of an inner list, joined to the outer row.</summary>
    Nested,
}
