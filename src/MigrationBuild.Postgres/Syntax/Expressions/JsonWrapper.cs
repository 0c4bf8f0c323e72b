namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>The WRAPPER clause of a SQL/JSON query.</summary>
public enum JsonWrapper
{
    /// <summary>Nothing is written: as <c>WITHOUT</c>.</summary>
    Unspecified,

    /// <summary><c>WITHOUT WRAPPER</c>: several results are an error.</summary>
    Without,

    /// <summary><c>WITH CONDITIONAL WRAPPER</c>: an array unless the result is one value.</summary>
    Conditional,

    /// <summary><c>WITH [UNCONDITIONAL] WRAPPER</c>: always an array.</summary>
    Unconditional,
}
