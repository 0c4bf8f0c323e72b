namespace MigrationBuild.Postgres.Syntax.Plpgsql;

/// <summary>What a loop goes over.</summary>
public enum PlpgsqlLoopKind
{
    /// <summary><c>WHILE condition</c></summary>
    While,

    /// <summary><c>FOR i IN [REVERSE] a .. b [BY c]</c></summary>
    Range,

    /// <summary><c>FOR r IN query</c></summary>
    Query,

    /// <summary><c>FOR r IN EXECUTE command</c></summary>
    Execute,

    /// <summary><c>FOR r IN cursor [(arguments)]</c></summary>
    Cursor,

    /// <summary><c>FOREACH x [SLICE n] IN ARRAY array</c></summary>
    Array,
}
