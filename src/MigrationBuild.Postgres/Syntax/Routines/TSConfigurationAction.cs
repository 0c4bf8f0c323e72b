namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary>What is done to the mapping of a text search configuration.</summary>
public enum TSConfigurationAction
{
    AddMapping,
    AlterMapping,
    ReplaceDictionary,
    ReplaceDictionaryForTokens,
    DropMapping,
}
