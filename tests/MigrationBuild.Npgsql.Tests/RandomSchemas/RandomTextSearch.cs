namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

/// <summary>A text search configuration with a dictionary of its own.</summary>
internal sealed class RandomTextSearch(string name) : RandomObject(name)
{
    private string _option = "";
    private string _mapping = "";

    public override string CommentTarget => $"TEXT SEARCH CONFIGURATION {Name}";

    public override string ToSql()
        => $"CREATE TEXT SEARCH DICTIONARY {DictionaryName} (TEMPLATE = simple{_option});\nCREATE TEXT SEARCH CONFIGURATION {Name} (COPY = pg_catalog.simple);\n"
            + (_mapping.Length == 0 ? "" : $"ALTER TEXT SEARCH CONFIGURATION {Name} {_mapping.Replace("{0}", DictionaryName, StringComparison.Ordinal)};\n");

    public override void Edit(RandomSchema schema)
    {
        _option = schema.Pick(["", ", ACCEPT = false"]);
        _mapping = schema.Pick(["", "ALTER MAPPING FOR asciiword, word WITH {0}", "DROP MAPPING FOR email, url", "ALTER MAPPING FOR asciiword WITH {0}, simple"]);
    }

    private string DictionaryName => Name.EndsWith('"') ? $"{Name[..^1]}_dict\"" : $"{Name}_dict";
}
