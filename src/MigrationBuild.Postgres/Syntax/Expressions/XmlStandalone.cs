namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>The STANDALONE option of XMLROOT.</summary>
public enum XmlStandalone
{
    Unspecified,
    Yes,
    No,
    NoValue,
}
