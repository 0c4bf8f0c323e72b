using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Definitions;
using MigrationBuild.Schema.Expressions;

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
                var (error, message) = DefinitionErrors.Existing(created.Id);
                replay.Fail(error, name, message);
            }
        }
        else if (!Fails(replay, names))
        {
            replay.Catalog = replay.Catalog.With(created with { Origin = replay.OriginOf(statement) });
        }
    }

    public static void Alter(StatementReplay replay, Statement statement, ObjectKind kind, ObjectName name, bool ifExists = false)
        => Alter(replay, statement, kind, new NamedObject(name, false) { Span = name.Span }, ifExists);

    public static void Alter(StatementReplay replay, Statement statement, ObjectKind kind, Identifier name)
        => Alter(replay, statement, kind, new ObjectName(EquatableArray.Create(name)) { Span = name.Span });

    public static void Alter(StatementReplay replay, Statement statement, ObjectKind kind, ObjectAddress address, bool ifExists = false)
    {
        if (Require(replay, kind, address, ifExists) is not { } defined)
        {
            return;
        }

        var names = new DefinitionNames(replay.Names);
        var after = new DefinitionNames(replay.Names);
        var altered = Definition.Of(Definition.Altered(defined, statement, names), after);
        if (!Fails(replay, names) && !Fails(replay, after))
        {
            replay.Catalog = replay.Catalog.With(altered with { Comment = defined.Comment, Access = defined.Access, Origin = defined.Origin });
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
        if (Definition.Find(replay.Names, kind, address) is { } found)
        {
            return replay.Catalog.FindDefined(found);
        }

        if (!ifExists && MissingType(address, replay.Names) is { } type)
        {
            replay.Fail(ServerError.UndefinedObject, type, $"type \"{type.Name}\" does not exist");
        }
        else if (!ifExists && address is OperatorObject symbol)
        {
            replay.Fail(ServerError.UndefinedFunction, address, OperatorDefinition.Missing(symbol, replay.Names));
        }
        else if (!ifExists)
        {
            var written = (address as NamedObject)?.Name ?? (address as MethodObject)?.Name;
            var (error, message) = written?.Schema is { } schema && !replay.Catalog.Schemas.ContainsKey(schema)
                ? (ServerError.InvalidSchemaName, $"schema \"{schema}\" does not exist")
                : DefinitionErrors.Missing(Definition.Named(replay.Names, kind, address), written?.ToString() ?? "");
            replay.Fail(error, address, message);
        }

        return null;
    }

    /// <summary>The first of the types by which a statement knows the object that is not there itself.</summary>
    private static TypeName? MissingType(ObjectAddress address, NameScope names)
        => address.ChildNodes().OfType<TypeName>().FirstOrDefault(type => !DataTypeResolver.Resolve(type, names).IsDeclared);

    private static void Move(StatementReplay replay, DefinedObject defined, ObjectId renamed, DefinedKind kind, SyntaxNode node)
    {
        if (replay.Catalog.FindDefined(renamed) is not null)
        {
            var (error, message) = DefinitionErrors.Taken(renamed);
            replay.Fail(error, node, message);
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
}
