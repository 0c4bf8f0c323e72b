namespace MigrationBuild.Postgres.Syntax.Views;

/// <summary>What a view demands of rows written through it.</summary>
public enum ViewCheckOption
{
    None,
    Local,
    Cascaded,
}
