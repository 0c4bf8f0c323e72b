using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Definitions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>Statements about the objects that their definitions tell: CREATE, ALTER, RENAME, SET SCHEMA and COMMENT are the same for all kinds.</summary>
internal static class DefinitionStatements
{
    /// <param name="name">The object's name as it was written, at which an error is said to be.</param>
    public static void Create(StatementReplay replay, Statement statement, SyntaxNode name, bool ifNotExists = false)
    {
        var names = new DefinitionNames(replay.Names);
        var created = Definition.Of([statement], names);
        if (replay.Catalog.FindDefined(created.Id) is not null)
        {
            if (!ifNotExists)
            {
                replay.Fail(ServerError.DuplicateObject, name, $"{DefinedKind.Of(created.Id).Called(created.Id.Name.Name)} already exists");
            }
        }
        else if (!Fails(replay, names))
        {
            replay.Catalog = replay.Catalog.With(created with { Origin = replay.OriginOf(statement) });
        }
    }

    public static void Alter(StatementReplay replay, Statement statement, ObjectKind kind, ObjectName name, bool ifExists = false)
        => Alter(replay, statement, kind, new NamedObject(name, false) { Span = name.Span }, ifExists);

    public static void Alter(StatementReplay replay, Statement statement, ObjectKind kind, ObjectAddress address, bool ifExists = false)
    {
        if (Require(replay, kind, address, ifExists) is not { } defined)
        {
            return;
        }

        var names = new DefinitionNames(replay.Names);
        var altered = Definition.Altered(defined, statement, names);
        if (!Fails(replay, names))
        {
            replay.Catalog = replay.Catalog.With(Definition.Of(altered, new DefinitionNames(replay.Names)) with { Comment = defined.Comment, Origin = defined.Origin });
        }
    }

    public static void Rename(StatementReplay replay, RenameStmt statement, DefinedKind kind)
    {
        if (Require(replay, kind.Kind, statement.Object, statement.IfExists) is { } defined)
        {
            var renamed = defined.Id with { Name = defined.Id.Name with { Name = NameGenerator.Truncate(statement.NewName.Name) } };
            Move(replay, defined, renamed, kind, statement.NewName);
        }
    }

    public static void SetSchema(StatementReplay replay, AlterObjectSchemaStmt statement, DefinedKind kind)
    {
        if (Require(replay, kind.Kind, statement.Object, statement.IfExists) is not { } defined)
        {
            return;
        }

        if (!replay.Catalog.Schemas.ContainsKey(statement.NewSchema.Name))
        {
            replay.Fail(ServerError.InvalidSchemaName, statement.NewSchema, $"schema \"{statement.NewSchema.Name}\" does not exist");
            return;
        }

        Move(replay, defined, defined.Id with { Name = defined.Id.Name with { Schema = statement.NewSchema.Name } }, kind, statement.NewSchema);
    }

    public static void Comment(StatementReplay replay, CommentStmt statement, DefinedKind kind, string? comment)
    {
        if (Require(replay, kind.Kind, statement.Object, false) is { } defined)
        {
            replay.Catalog = replay.Catalog.With(defined with { Comment = comment });
        }
    }

    /// <summary>The object that a statement names; one that is not there is raised, unless the statement says IF EXISTS.</summary>
    public static DefinedObject? Require(StatementReplay replay, ObjectKind kind, ObjectAddress address, bool ifExists)
    {
        if (Find(replay, kind, address) is { } found)
        {
            return found;
        }

        if (!ifExists)
        {
            var (error, message) = SchemaOf(address) is { } schema && !replay.Catalog.Schemas.ContainsKey(schema)
                ? (ServerError.InvalidSchemaName, $"schema \"{schema}\" does not exist")
                : (ServerError.UndefinedObject, $"{DefinedKind.Of(kind).Called(NameOf(address))} does not exist");
            replay.Fail(error, address, message);
        }

        return null;
    }

    private static void Move(StatementReplay replay, DefinedObject defined, ObjectId renamed, DefinedKind kind, SyntaxNode node)
    {
        if (replay.Catalog.FindDefined(renamed) is not null)
        {
            var place = kind.IsInSchema ? $" in schema \"{renamed.Name.Schema}\"" : "";
            replay.Fail(ServerError.DuplicateObject, node, $"{kind.Called(renamed.Name.Name)} already exists{place}");
            return;
        }

        replay.Catalog = CatalogRenaming.Apply(Renaming.OfDefined(defined.Id, renamed), replay.Names);
    }

    private static bool Fails(StatementReplay replay, DefinitionNames names)
    {
        foreach (var problem in names.Problems.Take(1))
        {
            replay.Fail(problem.Error, problem.Node, problem.Message);
        }

        return replay.Failed;
    }

    private static DefinedObject? Find(StatementReplay replay, ObjectKind kind, ObjectAddress address) => address switch
    {
        NamedObject { Name: var name } when !DefinedKind.Of(kind).IsInSchema => replay.Catalog.FindDefined(new ObjectId(kind, new QualifiedName("", NameGenerator.Truncate(name.Name)))),
        NamedObject { Name: var name } => replay.Names.FindDefined(kind, name) is { } id ? replay.Catalog.FindDefined(id) : null,
        _ => null,
    };

    private static string? SchemaOf(ObjectAddress address) => (address as NamedObject)?.Name.Schema;

    private static string NameOf(ObjectAddress address) => address is NamedObject named ? named.Name.ToString() : "";
}
