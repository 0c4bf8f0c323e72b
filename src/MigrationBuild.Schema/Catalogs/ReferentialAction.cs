namespace MigrationBuild.Schema.Catalogs;

/// <summary>What happens to referencing rows.</summary>
public enum ReferentialAction
{
    NoAction,
    Restrict,
    Cascade,
    SetNull,
    SetDefault,
}
