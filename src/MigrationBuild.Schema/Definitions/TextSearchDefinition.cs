using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Definitions;

/// <summary>Text search dictionaries, parsers and templates.</summary>
internal static class TextSearchDefinition
{
    private const string Template = "template";

    public static DefineStmt Dictionary(DefineStmt create, DefinitionNames names)
    {
        var template = DefinitionOptions.Find(create.Definition, Template);
        if (template is null)
        {
            names.Fail(ServerError.InvalidObjectDefinition, create, "text search template is required");
            return create;
        }

        return create with
        {
            Name = names.Own(ObjectKind.TextSearchDictionary, create.Name),
            Definition = Values(create.Definition.Where(option => option != template))
                .Prepend(DefinitionOptions.Named(Template, names.TextSearch(ObjectKind.TextSearchTemplate, DefinitionOptions.Name(template))))
                .ToEquatableArray(),
        };
    }

    /// <summary>A parser or template: nothing but functions.</summary>
    public static DefineStmt OfFunctions(DefineStmt create, ObjectKind kind, DefinitionNames names) => create with
    {
        Name = names.Own(kind, create.Name),
        Definition = create.Definition
            .Select(option => DefinitionOptions.Named(option.Name.Name, names.Routine(DefinitionOptions.Name(option))))
            .OrderBy(option => option.Name.Name, StringComparer.Ordinal)
            .ToEquatableArray(),
    };

    /// <summary>What is set takes the place of what was, and an option without a value goes.</summary>
    public static DefineStmt Altered(DefineStmt dictionary, AlterTSDictionaryStmt alter)
    {
        var kept = dictionary.Definition.Where(option => DefinitionOptions.Find(alter.Options, option.Name.Name) is null);
        return dictionary with { Definition = kept.Concat(alter.Options.Where(option => option.Value is not null)).ToEquatableArray() };
    }

    public static IReadOnlyList<Statement>? ReplaceDictionary(DefineStmt old, DefineStmt wanted)
    {
        if (DefinitionOptions.Find(old.Definition, Template) != DefinitionOptions.Find(wanted.Definition, Template))
        {
            return null;
        }

        var set = wanted.Definition.Where(option => !old.Definition.Contains(option));
        var gone = old.Definition.Where(option => DefinitionOptions.Find(wanted.Definition, option.Name.Name) is null).Select(option => option with { Value = null });
        return [new AlterTSDictionaryStmt(wanted.Name, set.Concat(gone).ToEquatableArray())];
    }

    private static IEnumerable<DefElem> Values(IEnumerable<DefElem> options)
        => options.Select(option => DefinitionOptions.String(option.Name.Name, DefinitionOptions.Text(option))).OrderBy(option => option.Name.Name, StringComparer.Ordinal);
}
