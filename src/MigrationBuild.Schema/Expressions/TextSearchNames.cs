using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Expressions;

/// <summary>Text search configurations that stand in strings: <c>to_tsvector('my_config', body)</c>.</summary>
internal static class TextSearchNames
{
    private static readonly string[] Functions =
    [
        "json_to_tsvector", "jsonb_to_tsvector", "phraseto_tsquery", "plainto_tsquery", "to_tsquery", "to_tsvector", "ts_headline", "websearch_to_tsquery",
    ];

    /// <summary>Whether the first argument of the call names a configuration.</summary>
    public static bool IsNamedBy(FuncCall call) => call.Arguments.Count > 1 && Functions.Contains(call.Name.Name);

    /// <summary>The declared configuration of that name, or null.</summary>
    public static ObjectId? Find(NameScope names, StringConstant text)
        => QualifiedNameText.Parse(text.Value) is { } parts
            ? names.FindDefined(ObjectKind.TextSearchConfiguration, new ObjectName(parts.Select(part => new Identifier(part)).ToEquatableArray()))
            : null;
}
