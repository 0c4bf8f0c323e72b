namespace MigrationBuild.Schema.Catalogs;

/// <summary>When a constraint is checked.</summary>
public enum Deferrability
{
    NotDeferrable,
    DeferrableInitiallyImmediate,
    DeferrableInitiallyDeferred,
}
