using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Definitions;

/// <summary>
/// What the names in a definition mean: each is written in full, under its new name where one is being given, and the object behind it is noted. A name that
/// nothing declares is PostgreSQL's own, or of an extension, and is left as it is.
/// </summary>
/// <param name="names">The objects there are.</param>
/// <param name="renaming">New names for them.</param>
/// <param name="after">The objects under their new names.</param>
internal sealed partial class DefinitionNames(NameScope names, Renaming renaming, NameScope after)
{
    private readonly List<ObjectId> _references = [];
    private readonly List<DefinitionProblem> _problems = [];

    public DefinitionNames(NameScope names)
        : this(names, Renaming.None, names)
    {
    }

    public Catalog Catalog => names.Catalog;

    /// <summary>The objects that were met, each once.</summary>
    public EquatableArray<ObjectId> References => _references.Distinct().ToEquatableArray();

    /// <summary>What a server would refuse, in the order in which it was met.</summary>
    public IReadOnlyList<DefinitionProblem> Problems => _problems;

    public void Fail(ServerError error, SyntaxNode node, string message) => _problems.Add(new(error, node, message));

    public void Use(ObjectId id) => _references.Add(id);

    /// <summary>The name of an object in a schema that is to be created, or was.</summary>
    public ObjectName Own(ObjectKind kind, ObjectName name, string part = "")
    {
        var schema = name.Schema is { } written ? NameGenerator.Truncate(written) : names.CreationSchema;
        if (schema is null)
        {
            Fail(ServerError.InvalidSchemaName, name, "no schema has been selected to create in");
            return name;
        }

        if (!Catalog.Schemas.ContainsKey(schema))
        {
            Fail(ServerError.InvalidSchemaName, name, $"schema \"{schema}\" does not exist");
        }

        return NameOf(renaming.Defined(new ObjectId(kind, new QualifiedName(schema, NameGenerator.Truncate(name.Name)), part)).Name, name);
    }

    /// <summary>The name of an object of the database that is to be created, or was.</summary>
    public Identifier Own(ObjectKind kind, Identifier name)
        => name with { Name = renaming.Defined(new ObjectId(kind, new QualifiedName("", NameGenerator.Truncate(name.Name)))).Name.Name };

    /// <summary>The object of the database of that name; a wrapper may be of an extension.</summary>
    public Identifier OfDatabase(ObjectKind kind, Identifier name)
    {
        var id = new ObjectId(kind, new QualifiedName("", NameGenerator.Truncate(name.Name)));
        if (Catalog.FindDefined(id) is null)
        {
            if (Catalog.Extensions.ContainsKey(name.Name))
            {
                Use(ObjectId.Extension(name.Name));
            }
            else if (kind == ObjectKind.ForeignServer || !HasExtensions)
            {
                var (error, message) = DefinitionErrors.Missing(id, name.Name);
                Fail(error, name, message);
            }

            return new Identifier(name.Name) { Span = name.Span };
        }

        var renamed = renaming.Defined(id);
        Use(renamed);
        return name with { Name = renamed.Name.Name };
    }

    /// <summary>A parser, template or dictionary of text search.</summary>
    public ObjectName TextSearch(ObjectKind kind, ObjectName name)
    {
        if (names.FindDefined(kind, name) is { } found)
        {
            var renamed = renaming.Defined(found);
            Use(renamed);
            return NameOf(renamed.Name, name);
        }

        if (name.Schema is null or "pg_catalog" && IsBuiltIn(kind, name.Name))
        {
            return Bare(name);
        }

        if (!HasExtensions)
        {
            var (error, message) = DefinitionErrors.Missing(new ObjectId(kind, names.Qualify(name)), name.ToString());
            Fail(error, name, message);
        }

        return OfExtension(name, KnownExtensions.ThatBringsTextSearch(name.Name));
    }

    /// <summary>A function by its name, and the types of its arguments where these are known.</summary>
    public ObjectName Routine(ObjectName name, IReadOnlyList<DataType>? arguments = null)
    {
        var found = names.FindRoutines(name).FirstOrDefault(candidate
            => arguments is null || candidate.Routine.Inputs.Select(input => input.Type).SequenceEqual(arguments));
        if (found.Routine is { } routine)
        {
            var renamed = renaming.Routine(ObjectId.Routine(found.Schema, routine));
            Use(renamed);
            return NameOf(renamed.Name, name);
        }

        if (name.Schema is null or "pg_catalog" && BuiltInFunctions.Contains(name.Name))
        {
            return Bare(name);
        }

        return OfExtension(name, KnownExtensions.ThatBringsFunction(name.Name));
    }

    /// <summary>A function with exactly these arguments; one that nothing declares is PostgreSQL's own, or of an extension.</summary>
    public ObjectName RoutineOf(ObjectName name, IReadOnlyList<DataType> arguments)
    {
        if (!IsRoutine(name, arguments) && !BuiltInFunctions.Contains(name.Name) && !HasExtensions && (name.Schema is not (null or "pg_catalog") || names.FindRoutines(name).Any()))
        {
            var written = string.Join(", ", arguments.Select(argument => DataTypeFormatter.Format(argument, names.SearchPath)));
            Fail(ServerError.UndefinedFunction, name, $"function {name}({written}) does not exist");
        }

        return Routine(name, arguments);
    }

    /// <summary>What that function gives; null where it is not known.</summary>
    public DataType? ResultOf(ObjectName name, IReadOnlyList<DataType> arguments) => FindRoutine(name, arguments)?.Result;

    /// <summary>A type by the name that it has before any new one, without a length; noted.</summary>
    public DataType Type(TypeName name)
    {
        var resolved = DataTypeResolver.Resolve(name, names);
        if (!resolved.IsDeclared && !HasExtensions)
        {
            Fail(ServerError.UndefinedObject, name, $"type \"{name.Name}\" does not exist");
        }

        if (ObjectReferences.OfType(Catalog, resolved.Type) is { } used)
        {
            Use(renaming.Apply(used));
        }

        return resolved.Type with { Modifiers = default, IntervalFields = null };
    }

    public DataType Renamed(DataType type) => renaming.Apply(type);

    public ObjectId Renamed(ObjectId id) => renaming.Apply(id);

    /// <summary>The full name of what may not be there yet.</summary>
    public QualifiedName Qualified(ObjectName name) => names.Qualify(name);

    private bool IsRoutine(ObjectName name, IReadOnlyList<DataType> arguments) => FindRoutine(name, arguments) is not null;

    private Routine? FindRoutine(ObjectName name, IReadOnlyList<DataType> arguments)
        => names.FindRoutines(name).FirstOrDefault(candidate => candidate.Routine.Inputs.Select(input => input.Type).SequenceEqual(arguments)).Routine;

    /// <summary>Whether something may be there that no statement declares.</summary>
    private bool HasExtensions => Catalog.Extensions.Any(extension => extension.Name != "plpgsql");

    private static bool IsBuiltIn(ObjectKind kind, string name) => kind switch
    {
        ObjectKind.TextSearchParser => name == BuiltInTextSearch.Parser,
        ObjectKind.TextSearchTemplate => BuiltInTextSearch.IsTemplate(name),
        _ => BuiltInTextSearch.IsDictionary(name),
    };

    private ObjectName OfExtension(ObjectName name, string? extension)
    {
        if (extension is not null && Catalog.Extensions.Find(extension) is { Schema: { } schema } && (name.Schema ?? schema) == schema)
        {
            Use(ObjectId.Extension(extension));
            return NameOf(new QualifiedName(schema, name.Name), name);
        }

        return name.Schema is null or "pg_catalog" ? Bare(name) : NameOf(names.Qualify(name), name);
    }

    private static ObjectName Bare(ObjectName name) => new(EquatableArray.Create(new Identifier(name.Name))) { Span = name.Span };

    /// <summary>The schema that what is created is created in, or null.</summary>
    public Identifier? CurrentSchema => names.CreationSchema is { } schema ? new Identifier(schema) : null;

    /// <summary>The object of that name, in the first schema of the search path that has one; null where none is declared.</summary>
    public DefinedObject? Defined(ObjectKind kind, ObjectName name, string part = "") => names.FindDefined(kind, name, part) is { } id ? Catalog.FindDefined(id) : null;

    /// <summary>The name (before any new one) of the relation; null where there is none, which is a problem.</summary>
    public QualifiedName? Relation(ObjectName name)
    {
        if ((names.FindRelation(name) ?? names.FindCarriedRelation(name)) is { } found)
        {
            return found;
        }

        Fail(ServerError.UndefinedTable, name, $"relation \"{name}\" does not exist");
        return null;
    }

    /// <summary>The relation's name in full.</summary>
    public ObjectName Written(QualifiedName relation, ObjectName name) => NameOf(renaming.Relation(relation), name);

    public void UseRelation(QualifiedName relation) => Use(ObjectId.Relation(renaming.Relation(relation)));

    /// <summary>A column of the relation, by its new name, and noted.</summary>
    public Identifier Column(QualifiedName relation, Identifier column)
    {
        var own = NameGenerator.Truncate(column.Name);
        if (Catalog.FindRelation(relation) is RowRelation row && row.FindColumn(own) is null)
        {
            Fail(ServerError.UndefinedColumn, column, $"column \"{own}\" of relation \"{relation.Name}\" does not exist");
            return column;
        }

        var renamed = renaming.Column(relation, own);
        Use(ObjectId.Column(renaming.Relation(relation), renamed));
        return column with { Name = renamed };
    }

    /// <summary>The function that a trigger calls, by its new name in full, and noted.</summary>
    public ObjectName TriggerFunction(ObjectName name, string result)
    {
        if (TriggerFunctions.Find(names, name, result, Fail) is not { } found)
        {
            return name;
        }

        var id = new ObjectId(ObjectKind.Routine, found);
        if (Catalog.FindRoutine(id) is not null)
        {
            Use(renaming.Routine(id));
        }

        return NameOf(renaming.Routine(id).Name, name);
    }

    public string Schema(Identifier name)
    {
        if (!Catalog.Schemas.ContainsKey(name.Name))
        {
            Fail(ServerError.InvalidSchemaName, name, $"schema \"{name.Name}\" does not exist");
        }

        return renaming.Schema(name.Name);
    }

    /// <summary>An expression over the relation's row, in canonical form.</summary>
    public Expression Expression(Expression expression, QualifiedName relation, Func<ExpressionContext, ExpressionContext>? shape = null)
    {
        var before = ContextOf(names, relation, shape);
        var renamed = renaming.Apply(SqlExpressions.FromSyntax(expression, before), relation, names);
        var canonical = ExpressionCanonicalizer.Canonicalize(renamed, ContextOf(after, renaming.Relation(relation), shape), Renaming.None, out var references, out _);
        _references.AddRange(references);
        return canonical;
    }

    private static ExpressionContext ContextOf(NameScope scope, QualifiedName name, Func<ExpressionContext, ExpressionContext>? shape)
    {
        var context = scope.Catalog.FindRelation(name) is RowRelation relation ? ExpressionContext.Of(scope, name.Schema, relation) : new ExpressionContext(scope);
        return shape is null ? context : shape(context);
    }

    private static ObjectName NameOf(QualifiedName name, SyntaxNode node) => new(EquatableArray.Create(new Identifier(name.Schema), new Identifier(name.Name))) { Span = node.Span };
}
