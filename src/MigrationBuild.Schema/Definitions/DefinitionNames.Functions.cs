using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Definitions;

/// <content>Functions and operators with their arguments, and what stands beside them in the definitions of casts and operator classes.</content>
internal sealed partial class DefinitionNames
{
    private static readonly string[] AccessMethods = ["brin", "btree", "gin", "gist", "hash", "heap", "spgist"];
    private static readonly string[] Languages = ["c", "internal", "plpgsql", "sql"];

    /// <summary>The type by its new name in full.</summary>
    public TypeName Written(DataType type) => DataTypeFormatter.ToSyntax(Renamed(type));

    /// <summary>A function with the arguments that are written, or the one of that name, in full; and what goes into it. Null arguments are not known.</summary>
    public (ObjectWithArgs Written, IReadOnlyList<DataType>? Arguments) Function(ObjectWithArgs function)
    {
        var arguments = function.Parameters is { } parameters
            ? [.. parameters.Where(parameter => parameter.Mode is not (FunctionParameterMode.Out or FunctionParameterMode.Table)).Select(parameter => Type(parameter.Type))]
            : names.FindRoutines(function.Name).FirstOrDefault().Routine?.Inputs.Select(input => input.Type).ToList();
        var name = arguments is null ? Routine(function.Name) : RoutineOf(function.Name, arguments);
        var written = arguments?.Select(argument => new FunctionParameter(FunctionParameterMode.Unspecified, null, Written(argument), null)).ToEquatableArray();
        return (new ObjectWithArgs(name, written, default, false) { Span = function.Span }, arguments);
    }

    /// <summary>The declared function with exactly these arguments, or null.</summary>
    public Routine? Declared(ObjectName name, IReadOnlyList<DataType> arguments) => FindRoutine(name, arguments);

    /// <summary>An operator over these types, in full where it is declared.</summary>
    public OperatorName Operator(OperatorName name, DataType? left, DataType right)
    {
        var written = new ObjectName(name.Qualifier.Add(new Identifier(name.Symbol))) { Span = name.Span };
        if (names.FindDefined(ObjectKind.Operator, written, OperatorDefinition.PartOf(left, right)) is { } found)
        {
            var renamed = renaming.Defined(found);
            Use(renamed);
            return new OperatorName(EquatableArray.Create(new Identifier(renamed.Name.Schema)), renamed.Name.Name) { Span = name.Span };
        }

        if (name.Qualifier is [var schema] && schema.Name != "pg_catalog" && !HasExtensions)
        {
            var operands = left is null ? "" : DataTypeFormatter.Format(left, names.SearchPath) + " ";
            Fail(ServerError.UndefinedFunction, name, $"operator does not exist: {operands}{written} {DataTypeFormatter.Format(right, names.SearchPath)}");
        }

        return name.Qualifier is [{ Name: "pg_catalog" }] ? name with { Qualifier = default } : name;
    }

    /// <summary>An operator class or family of the method, in full where it is declared.</summary>
    public ObjectName OfMethod(ObjectKind kind, ObjectName name, string method)
    {
        if (names.FindDefined(kind, name, method) is { } found)
        {
            var renamed = renaming.Defined(found);
            Use(renamed);
            return NameOf(renamed.Name, name);
        }

        if (name.Schema is not (null or "pg_catalog") && !HasExtensions)
        {
            var (error, message) = DefinitionErrors.Missing(new ObjectId(kind, names.Qualify(name), method), name.ToString());
            Fail(error, name, message);
        }

        return name.Schema is null or "pg_catalog" ? Bare(name) : name;
    }

    public Identifier AccessMethod(Identifier name) => Global(ObjectKind.AccessMethod, name, AccessMethods, $"access method \"{name.Name}\" does not exist");

    /// <summary>Whether the language comes with the server.</summary>
    public static bool IsBuiltInLanguage(string name) => Languages.Contains(name);

    public Identifier Language(Identifier name) => Global(ObjectKind.Language, name, Languages, $"language \"{name.Name}\" does not exist");

    private Identifier Global(ObjectKind kind, Identifier name, string[] builtIn, string missing)
    {
        var id = new ObjectId(kind, new QualifiedName("", NameGenerator.Truncate(name.Name)));
        if (Catalog.FindDefined(id) is not null)
        {
            var renamed = renaming.Defined(id);
            Use(renamed);
            return name with { Name = renamed.Name.Name };
        }

        if (Catalog.Extensions.ContainsKey(name.Name))
        {
            Use(ObjectId.Extension(name.Name));
        }
        else if (!builtIn.Contains(name.Name) && !HasExtensions)
        {
            Fail(ServerError.UndefinedObject, name, missing);
        }

        return name;
    }
}
