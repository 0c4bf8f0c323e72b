using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Definitions;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>Base types and shells (<c>DefineType</c>).</summary>
internal static class BaseTypeStatements
{
    /// <summary>What each function takes; PostgreSQL looks for the first list, then for the second.</summary>
    private static readonly (string Option, string[][] Arguments)[] FunctionOptions =
    [
        ("INPUT", [["cstring"], ["cstring", "oid", "int4"]]),
        ("OUTPUT", [[""]]),
        ("RECEIVE", [["internal"], ["internal", "oid", "int4"]]),
        ("SEND", [[""]]),
        ("TYPMOD_IN", [["cstring[]"]]),
        ("TYPMOD_OUT", [["int4"]]),
        ("ANALYZE", [["internal"]]),
        ("SUBSCRIPT", [["internal"]]),
    ];

    private static readonly Dictionary<string, string> Defaults = new(StringComparer.Ordinal)
    {
        ["ALIGNMENT"] = "int4",
        ["CATEGORY"] = "U",
        ["COLLATABLE"] = "false",
        ["DELIMITER"] = ",",
        ["INTERNALLENGTH"] = "VARIABLE",
        ["PASSEDBYVALUE"] = "false",
        ["PREFERRED"] = "false",
        ["STORAGE"] = "plain",
    };

    public static void Create(StatementReplay replay, DefineStmt statement)
    {
        if (replay.NewName(statement.Name) is not { } name)
        {
            return;
        }

        var shell = replay.Catalog.FindType(name) as BaseType;
        if (statement.Definition.IsEmpty)
        {
            if (TypeStatements.NewTypeName(replay, statement.Name) is not null)
            {
                Put(replay, name, new BaseType(name.Name) { Origin = replay.OriginOf(statement) });
            }
        }
        else if (shell is { IsShell: true })
        {
            var made = With(replay, shell with { Origin = replay.OriginOf(statement) }, name, statement.Definition);
            if (made.Functions.Count(function => function.Option is "INPUT" or "OUTPUT") < 2 && !replay.Failed)
            {
                replay.Fail(ServerError.InvalidObjectDefinition, statement, $"type {(made.Functions.Any(function => function.Option == "INPUT") ? "output" : "input")} function must be specified");
            }

            Put(replay, name, made);
        }
        else
        {
            replay.Fail(ServerError.DuplicateObject, statement.Name, $"type \"{name.Name}\" {(RelationNames.IsTypeTaken(replay.Catalog, name) ? "already exists" : "does not exist")}");
        }
    }

    /// <summary><c>ALTER TYPE … SET</c></summary>
    public static void Alter(StatementReplay replay, AlterTypeStmt statement)
    {
        if (TypeStatements.Require(replay, statement.Name) is not { } name)
        {
            return;
        }

        if (replay.Catalog.FindType(name) is BaseType { IsShell: false } type)
        {
            Put(replay, name, With(replay, type, name, statement.Options));
        }
        else
        {
            replay.Fail(ServerError.WrongObjectType, statement.Name, $"{statement.Name} is not a base type");
        }
    }

    /// <summary>The options in SQL, but for the functions.</summary>
    public static IEnumerable<string> Print(BaseType type)
        => type.Options.Select(option => $"{option.Name} = {(option.Name is "CATEGORY" or "DEFAULT" or "DELIMITER" ? Postgres.Printing.SqlPrinter.QuoteLiteral(option.Value) : option.Value)}");

    /// <summary>The options without those that go without saying.</summary>
    public static EquatableArray<BaseTypeOption> Canonical(IEnumerable<KeyValuePair<string, string>> options)
        => options.Where(option => !Defaults.TryGetValue(option.Key, out var value) || value != option.Value)
            .OrderBy(option => option.Key, StringComparer.Ordinal)
            .Select(option => new BaseTypeOption(option.Key, option.Value))
            .ToEquatableArray();

    /// <summary>The place of a function among those of a type.</summary>
    public static int OrderOf(string option) => Array.FindIndex(FunctionOptions, candidate => candidate.Option == option);

    private static BaseType With(StatementReplay replay, BaseType type, QualifiedName name, EquatableArray<DefElem> definition)
    {
        var options = type.Options.ToDictionary(option => option.Name, option => option.Value);
        var functions = type.Functions.ToList();
        // What is said by itself counts, wherever LIKE stands.
        foreach (var option in definition.OrderBy(option => option.Name.Name != "like"))
        {
            var key = option.Name.Name.ToUpperInvariant();
            if (FunctionOptions.FirstOrDefault(candidate => candidate.Option == key) is { Option: not null } known)
            {
                functions.RemoveAll(function => function.Option == key);
                if (Function(replay, name, known.Arguments, option) is { } found)
                {
                    functions.Add(new BaseTypeFunction(key, found));
                }
            }
            else if (key == "LIKE")
            {
                Copy(replay, option, options);
            }
            else if (key == "ELEMENT")
            {
                type = type with { Element = replay.ResolveType(TypeOf(option)) };
            }
            else if (key == "DEFAULT" || Defaults.ContainsKey(key))
            {
                options[key] = ValueOf(key, option);
            }
            else
            {
                replay.Report(ReplayDiagnostics.NotFollowed, option, $"type attribute \"{option.Name.Name}\" not recognized: PostgreSQL warns of it and forgets it");
            }
        }

        return type with { Functions = functions.OrderBy(function => OrderOf(function.Option)).ToEquatableArray(), Options = Canonical(options) };
    }

    private static ObjectId? Function(StatementReplay replay, QualifiedName type, string[][] arguments, DefElem option)
    {
        if (DefinitionOptions.Text(option) is "none" or "NONE")
        {
            return null;
        }

        var written = DefinitionOptions.Name(option);
        var lists = arguments.Select(list => list.Select(argument => argument.Length == 0 ? new DataType(type) : argument == "cstring[]" ? DataType.BuiltIn("cstring").Array() : DataType.BuiltIn(argument)).ToList()).ToList();
        var found = lists.Select(list => Aggregates.Find(replay.Names, written, list)).FirstOrDefault(function => function is not null);
        if (found is null)
        {
            replay.Fail(ServerError.UndefinedFunction, option, $"function {written}({string.Join(", ", lists[0].Select(argument => DataTypeFormatter.Format(argument, replay.State.SearchPath)))}) does not exist");
        }

        return found;
    }

    private static void Copy(StatementReplay replay, DefElem option, Dictionary<string, string> options)
    {
        var like = replay.ResolveType(TypeOf(option));
        if (replay.Catalog.FindType(like.Name) is BaseType other)
        {
            foreach (var copied in other.Options.Where(copied => copied.Name is "INTERNALLENGTH" or "PASSEDBYVALUE" or "ALIGNMENT" or "STORAGE"))
            {
                options[copied.Name] = copied.Value;
            }
        }
        else if (like.IsBuiltIn && BaseTypeLayout.Find(like.Name.Name) is var (length, alignment, isByValue))
        {
            options["INTERNALLENGTH"] = length;
            options["PASSEDBYVALUE"] = isByValue ? "true" : "false";
            options["ALIGNMENT"] = alignment;
            options["STORAGE"] = StorageStrategies.Of(like, replay.Catalog).ToLowerInvariant();
        }
        else
        {
            replay.Report(ReplayDiagnostics.NotFollowed, option, $"how values of {like.Name} lie in memory is not known here: write INTERNALLENGTH, PASSEDBYVALUE, ALIGNMENT and STORAGE");
        }
    }

    private static string ValueOf(string key, DefElem option)
    {
        var text = DefinitionOptions.Text(option);
        return key switch
        {
            "INTERNALLENGTH" => text is "-1" || string.Equals(text, "variable", StringComparison.OrdinalIgnoreCase) ? "VARIABLE" : text,
            "ALIGNMENT" => text.ToLowerInvariant() switch
            {
                "double" or "float8" or "pg_catalog.float8" => "double",
                "int2" or "pg_catalog.int2" => "int2",
                "char" or "pg_catalog.bpchar" or "bpchar" => "char",
                _ => "int4",
            },
            "STORAGE" => text.ToLowerInvariant(),
            "COLLATABLE" or "PASSEDBYVALUE" or "PREFERRED" => DefinitionOptions.Boolean(option) == true ? "true" : "false",
            "CATEGORY" or "DELIMITER" => text.Length == 0 ? text : text.Substring(0, 1),
            _ => text,
        };
    }

    private static TypeName TypeOf(DefElem option) => option.Value as TypeName ?? new TypeName(DefinitionOptions.Name(option));

    private static void Put(StatementReplay replay, QualifiedName name, BaseType type) => replay.Catalog = replay.Catalog.With(replay.Catalog.Schemas[name.Schema].With(type));
}
