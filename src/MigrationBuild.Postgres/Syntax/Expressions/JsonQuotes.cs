namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>The QUOTES clause of a SQL/JSON query.</summary>
public enum JsonQuotes
{
    /// <summary>Nothing is written: as <c>KEEP</c>.</summary>
    Unspecified,

    /// <summary><c>KEEP QUOTES</c>: a string that is found is given as JSON.</summary>
    Keep,

    /// <summary><c>OMIT QUOTES</c>: a string that is found is given without its quotes.</summary>
    Omit,
}
