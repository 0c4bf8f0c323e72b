using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Definitions;

/// <summary>
/// Text search configurations: a parser, and for its types of tokens the dictionaries that are asked, which are said by a statement for each list of dictionaries.
/// </summary>
internal static class TextSearchConfiguration
{
    private const string Parser = "parser";
    private const string Copy = "copy";

    public static IReadOnlyList<Statement> Canonical(DefineStmt create, IEnumerable<AlterTSConfigurationStmt> changes, DefinitionNames names)
    {
        if (create.Definition.FirstOrDefault(option => option.Name.Name is not (Parser or Copy)) is { } unknown)
        {
            names.Fail(ServerError.SyntaxError, unknown, $"text search configuration parameter \"{unknown.Name.Name}\" not recognized");
        }

        var (parser, copy) = (DefinitionOptions.Find(create.Definition, Parser), DefinitionOptions.Find(create.Definition, Copy));
        if (parser is not null && copy is not null)
        {
            names.Fail(ServerError.SyntaxError, create, "cannot specify both PARSER and COPY options");
        }
        else if (parser is null && copy is null)
        {
            names.Fail(ServerError.InvalidObjectDefinition, create, "text search parser is required");
        }

        var bare = create with { Name = names.Own(ObjectKind.TextSearchConfiguration, create.Name) };
        var mapping = new SortedDictionary<string, IReadOnlyList<ObjectName>>(StringComparer.Ordinal);
        var copied = copy is null ? null : CopyTo(mapping, DefinitionOptions.Name(copy), names);
        var used = parser is null ? copied ?? ParserName(BuiltInTextSearch.Parser) : names.TextSearch(ObjectKind.TextSearchParser, DefinitionOptions.Name(parser));
        foreach (var change in changes)
        {
            Apply(mapping, change, used, names);
        }

        return [bare with { Definition = EquatableArray.Create(DefinitionOptions.Named(Parser, used)) }, .. Additions(bare.Name, TSConfigurationAction.AddMapping, mapping)];
    }

    /// <summary>The statements that turn the one mapping into the other. Another parser is another configuration.</summary>
    public static IReadOnlyList<Statement>? Replace(IReadOnlyList<Statement> old, IReadOnlyList<Statement> wanted)
    {
        if (((DefineStmt)old[0]).Definition != ((DefineStmt)wanted[0]).Definition)
        {
            return null;
        }

        var name = ((DefineStmt)wanted[0]).Name;
        var (before, after) = (MappingOf(old), MappingOf(wanted));
        var gone = before.Keys.Where(token => !after.ContainsKey(token)).Select(token => new Identifier(token)).ToEquatableArray();
        var changed = after.Where(entry => before.TryGetValue(entry.Key, out var dictionaries) && !dictionaries.SequenceEqual(entry.Value));
        return
        [
            .. gone.IsEmpty ? [] : new[] { new AlterTSConfigurationStmt(name, TSConfigurationAction.DropMapping, gone, default, true) },
            .. Additions(name, TSConfigurationAction.AlterMapping, changed),
            .. Additions(name, TSConfigurationAction.AddMapping, after.Where(entry => !before.ContainsKey(entry.Key))),
        ];
    }

    /// <summary>Gives the mapping of another configuration, and returns its parser.</summary>
    private static ObjectName? CopyTo(SortedDictionary<string, IReadOnlyList<ObjectName>> mapping, ObjectName from, DefinitionNames names)
    {
        if (names.Defined(ObjectKind.TextSearchConfiguration, from) is { } declared)
        {
            var statements = Definition.Read(declared);
            foreach (var entry in MappingOf(statements))
            {
                mapping[entry.Key] = [.. entry.Value.Select(name => names.TextSearch(ObjectKind.TextSearchDictionary, name))];
            }

            return names.TextSearch(ObjectKind.TextSearchParser, DefinitionOptions.Name(((DefineStmt)statements[0]).Definition[0]));
        }

        if (from.Schema is null or "pg_catalog" && BuiltInTextSearch.IsConfiguration(from.Name))
        {
            foreach (var entry in BuiltInTextSearch.Mapping(from.Name))
            {
                mapping[entry.Key] = [new ObjectName(EquatableArray.Create(new Identifier(entry.Value)))];
            }
        }
        else
        {
            names.Fail(ServerError.UndefinedObject, from, $"text search configuration \"{from}\" does not exist");
        }

        return null;
    }

    private static void Apply(SortedDictionary<string, IReadOnlyList<ObjectName>> mapping, AlterTSConfigurationStmt change, ObjectName parser, DefinitionNames names)
    {
        var dictionaries = change.Dictionaries.Select(name => names.TextSearch(ObjectKind.TextSearchDictionary, name)).ToList();
        foreach (var token in change.TokenTypes.Where(token => parser == ParserName(BuiltInTextSearch.Parser) && !BuiltInTextSearch.IsToken(token.Name)))
        {
            names.Fail(ServerError.InvalidParameterValue, token, $"token type \"{token.Name}\" does not exist");
        }

        switch (change.Action)
        {
            case TSConfigurationAction.ReplaceDictionary or TSConfigurationAction.ReplaceDictionaryForTokens:
                foreach (var token in mapping.Keys.Where(token => change.TokenTypes.IsEmpty || change.TokenTypes.Any(named => named.Name == token)).ToList())
                {
                    mapping[token] = [.. mapping[token].Select(name => name == dictionaries[0] ? dictionaries[1] : name)];
                }

                break;
            case TSConfigurationAction.DropMapping:
                if (!change.IfExists && change.TokenTypes.FirstOrDefault(token => !mapping.ContainsKey(token.Name)) is { } missing)
                {
                    names.Fail(ServerError.UndefinedObject, missing, $"mapping for token type \"{missing.Name}\" does not exist");
                }

                change.TokenTypes.ToList().ForEach(token => mapping.Remove(token.Name));
                break;
            default:
                if (change.Action == TSConfigurationAction.AddMapping && change.TokenTypes.FirstOrDefault(token => mapping.ContainsKey(token.Name)) is { } mapped)
                {
                    names.Fail(ServerError.UniqueViolation, mapped, "duplicate key value violates unique constraint \"pg_ts_config_map_index\"");
                }

                change.TokenTypes.ToList().ForEach(token => mapping[token.Name] = dictionaries);
                break;
        }
    }

    private static SortedDictionary<string, IReadOnlyList<ObjectName>> MappingOf(IEnumerable<Statement> statements)
    {
        var mapping = new SortedDictionary<string, IReadOnlyList<ObjectName>>(StringComparer.Ordinal);
        foreach (var change in statements.OfType<AlterTSConfigurationStmt>())
        {
            change.TokenTypes.ToList().ForEach(token => mapping[token.Name] = change.Dictionaries);
        }

        return mapping;
    }

    private static IEnumerable<AlterTSConfigurationStmt> Additions(ObjectName name, TSConfigurationAction action, IEnumerable<KeyValuePair<string, IReadOnlyList<ObjectName>>> mapping)
        => mapping
            .GroupBy(entry => entry.Value.ToEquatableArray(), entry => new Identifier(entry.Key))
            .Select(tokens => new AlterTSConfigurationStmt(name, action, tokens.ToEquatableArray(), tokens.Key, false));

    private static ObjectName ParserName(string name) => new(EquatableArray.Create(new Identifier(name)));
}
