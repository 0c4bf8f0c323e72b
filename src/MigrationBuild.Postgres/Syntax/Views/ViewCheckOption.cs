namespace MigrationBuild.Postgres.Syntax.Views;

/// <summary>What a view demands of rows written through it.</summary>
public enum ViewCheckOption
{
    /// <summary>Nothing: rows may be written that the view does not show.</summary>
    None,

    /// <summary><c>WITH LOCAL CHECK OPTION</c>: the view's own condition.</summary>
    Local,

    /// <summary><c>WITH [CASCADED] CHECK OPTION</c>: its condition and those of the views beneath.</summary>
    Cascaded,
}
