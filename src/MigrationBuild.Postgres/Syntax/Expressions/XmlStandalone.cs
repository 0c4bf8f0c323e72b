namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>The STANDALONE option of XMLROOT.</summary>
public enum XmlStandalone
{
    /// <summary>Nothing is written: the value's own declaration stays.</summary>
    Unspecified,

    /// <summary><c>STANDALONE YES</c></summary>
    Yes,

    /// <summary><c>STANDALONE NO</c></summary>
    No,

    /// <summary><c>STANDALONE NO VALUE</c>: the declaration says nothing of it.</summary>
    NoValue,
}
