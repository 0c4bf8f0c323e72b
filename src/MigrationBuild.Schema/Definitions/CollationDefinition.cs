using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Definitions;

/// <summary>
/// Collations. The version that PostgreSQL notes of the library behind one is the server's, not the schema's.
/// </summary>
internal static class CollationDefinition
{
    private static readonly string[] Options = ["from", "locale", "lc_collate", "lc_ctype", "provider", "deterministic", "rules", "version"];

    public static DefineStmt Canonical(DefineStmt create, DefinitionNames names)
    {
        var options = create.From is { } from ? Copied(from, names) : create.Definition;
        if (options.FirstOrDefault(option => !Options.Contains(option.Name.Name)) is { } unknown)
        {
            names.Fail(ServerError.SyntaxError, unknown, $"collation attribute \"{unknown.Name.Name}\" not recognized");
        }

        return create with
        {
            IfNotExists = false,
            Name = names.Own(ObjectKind.Collation, create.Name),
            From = null,
            Definition = Canonical(create, options, names).ToEquatableArray(),
        };
    }

    private static IEnumerable<DefElem> Canonical(DefineStmt create, EquatableArray<DefElem> options, DefinitionNames names)
    {
        string? Text(string name) => DefinitionOptions.Find(options, name) is { } option ? DefinitionOptions.Text(option) : null;
        var provider = Text("provider")?.ToLowerInvariant() ?? "libc";
        var (order, characters) = (Text("lc_collate") ?? Text("locale"), Text("lc_ctype") ?? Text("locale"));
        if (provider == "libc" && (order ?? characters) is not null && (order is null || characters is null))
        {
            names.Fail(ServerError.InvalidObjectDefinition, create, $"parameter \"{(order is null ? "lc_collate" : "lc_ctype")}\" must be specified");
        }
        else if (order is null)
        {
            names.Fail(ServerError.InvalidObjectDefinition, create, $"parameter \"{(provider == "libc" ? "lc_collate" : "locale")}\" must be specified");
        }

        if (provider != "libc")
        {
            yield return DefinitionOptions.Word("provider", provider);
        }

        if (order == characters)
        {
            yield return DefinitionOptions.String("locale", provider == "icu" ? IcuLocale.Canonical(order ?? "") : order ?? "");
        }
        else
        {
            yield return DefinitionOptions.String("lc_collate", order ?? "");
            yield return DefinitionOptions.String("lc_ctype", characters ?? "");
        }

        if (DefinitionOptions.Find(options, "deterministic") is { } deterministic && DefinitionOptions.Boolean(deterministic) == false)
        {
            yield return DefinitionOptions.Boolean("deterministic", false);
        }

        if (Text("rules") is { Length: > 0 } rules)
        {
            yield return DefinitionOptions.String("rules", rules);
        }
    }

    /// <summary>What is copied: a collation of the schema, or one that PostgreSQL found on its system, which is called by its locale.</summary>
    private static EquatableArray<DefElem> Copied(ObjectName from, DefinitionNames names)
    {
        if (names.Defined(ObjectKind.Collation, from) is { } declared)
        {
            return ((DefineStmt)Definition.Read(declared)[0]).Definition;
        }

        const string Icu = "-x-icu";
        return from.Name switch
        {
            "C" or "POSIX" => EquatableArray.Create(DefinitionOptions.String("locale", from.Name)),
            "ucs_basic" => EquatableArray.Create(DefinitionOptions.String("locale", "C")),
            "unicode" => EquatableArray.Create(DefinitionOptions.Word("provider", "icu"), DefinitionOptions.String("locale", "und")),
            var name when name.EndsWith(Icu, StringComparison.Ordinal) => EquatableArray.Create(
                DefinitionOptions.Word("provider", "icu"),
                DefinitionOptions.String("locale", name.Substring(0, name.Length - Icu.Length))),
            var name => EquatableArray.Create(DefinitionOptions.String("locale", name.Contains('.') || !name.Contains('_') ? name : name + ".utf8")),
        };
    }
}
