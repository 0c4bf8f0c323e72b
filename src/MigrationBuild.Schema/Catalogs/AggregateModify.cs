namespace MigrationBuild.Schema.Catalogs;

/// <summary>Whether a final function changes the state that it is given (<c>FINALFUNC_MODIFY</c>).</summary>
public enum AggregateModify
{
    ReadOnly,
    Shareable,
    ReadWrite,
}
