namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary>What is done to the mapping of a text search configuration.</summary>
public enum TSConfigurationAction
{
    /// <summary><c>ADD MAPPING FOR … WITH …</c></summary>
    AddMapping,

    /// <summary><c>ALTER MAPPING FOR … WITH …</c>: the dictionaries that were there go.</summary>
    AlterMapping,

    /// <summary><c>ALTER MAPPING REPLACE … WITH …</c>, for every token type.</summary>
    ReplaceDictionary,

    /// <summary><c>ALTER MAPPING FOR … REPLACE … WITH …</c></summary>
    ReplaceDictionaryForTokens,

    /// <summary><c>DROP MAPPING [IF EXISTS] FOR …</c></summary>
    DropMapping,
}
