namespace MigrationBuild.Schema.Catalogs;

/// <summary>The commands that a policy applies to.</summary>
public enum PolicyCommand
{
    All,
    Select,
    Insert,
    Update,
    Delete,
}
