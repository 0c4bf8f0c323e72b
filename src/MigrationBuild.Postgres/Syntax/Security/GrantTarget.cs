namespace MigrationBuild.Postgres.Syntax.Security;

/// <summary>What a grant is about.</summary>
public enum GrantTarget
{
    Objects,
    AllInSchema,
    Defaults,
}
