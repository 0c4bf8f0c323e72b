using MigrationBuild.Postgres.Syntax.Scripts;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>Reads SQL as PostgreSQL does. Pure: text in, tree and findings out; nothing is thrown for what the text holds.</summary>
public static partial class SqlParser
{
    /// <summary>Parses a script: every statement of it, those with errors and unknown ones included.</summary>
    /// <param name="file">The script, and the path that its diagnostics name.</param>
    /// <param name="options">How the script is read; null is <see cref="SqlParseOptions.Default"/>.</param>
    public static SqlScript Parse(SourceFile file, SqlParseOptions? options = null)
    {
        options ??= SqlParseOptions.Default;
        return new ScriptParser(file, OpenScript(file, options), options).Parse();
    }

    /// <summary>Parses a text that came from no file: the path in its diagnostics is empty.</summary>
    /// <param name="text">The script.</param>
    /// <param name="options">How the script is read; null is <see cref="SqlParseOptions.Default"/>.</param>
    public static SqlScript Parse(string text, SqlParseOptions? options = null) => Parse(new SourceFile("", text), options);
}
