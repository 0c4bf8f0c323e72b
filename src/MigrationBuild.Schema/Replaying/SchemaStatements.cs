using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>Schemas and extensions.</summary>
internal static class SchemaStatements
{
    public static void Apply(StatementReplay replay, CreateSchemaStmt statement)
    {
        if ((statement.Name ?? statement.Authorization?.Name) is not { } identifier)
        {
            replay.Report(ReplayDiagnostics.NotFollowed, statement, "the schema is named after the role that runs the statement, which is not known here");
            return;
        }

        var name = NameGenerator.Truncate(identifier.Name);
        if (replay.Catalog.Schemas.ContainsKey(name))
        {
            if (!statement.IfNotExists)
            {
                replay.Fail(ServerError.DuplicateSchema, identifier, $"schema \"{name}\" already exists");
            }

            return;
        }

        // What is made with it is its owner's.
        var (path, settings) = (replay.State.SearchPath, replay.State.Settings);
        var owner = statement.Authorization is { } role ? OwnerStatements.NameOf(replay, role) : null;
        replay.Catalog = replay.Catalog.With(new DatabaseSchema(name) { Access = ObjectAccess.Initial with { Owner = owner }, Origin = replay.OriginOf(statement) });
        GrantStatements.CloseNew(replay, ObjectId.Schema(name));
        NewObjects.Settle(replay, ObjectId.Schema(name));
        replay.State = replay.State with { SearchPath = path.Insert(0, name), Settings = owner is null or RoleNames.CurrentUser ? settings : settings.SetItem("role", owner) };
        foreach (var element in statement.Elements)
        {
            var nested = replay.Nested(element.Span);
            CatalogReplay.Apply(nested, element);
            replay.Take(nested);
        }

        replay.State = replay.State with { SearchPath = path, Settings = settings };
    }

    public static void Apply(StatementReplay replay, CreateExtensionStmt statement)
    {
        var name = statement.Name.Name;
        if (replay.Catalog.Extensions.ContainsKey(name))
        {
            if (!statement.IfNotExists)
            {
                replay.Fail(ServerError.DuplicateObject, statement.Name, $"extension \"{name}\" already exists");
            }

            return;
        }

        if (statement.Schema is { } written && !replay.Catalog.Schemas.ContainsKey(written.Name) && written.Name != "pg_catalog")
        {
            replay.Fail(ServerError.InvalidSchemaName, written, $"schema \"{written.Name}\" does not exist");
            return;
        }

        var fixedSchema = KnownExtensions.FixedSchema(name);
        if (fixedSchema is not null and not "pg_catalog" && !replay.Catalog.Schemas.ContainsKey(fixedSchema))
        {
            replay.Catalog = replay.Catalog.With(new DatabaseSchema(fixedSchema) { Origin = replay.OriginOf(statement) });
        }

        replay.Catalog = replay.Catalog.With(new Extension(name, fixedSchema ?? statement.Schema?.Name ?? replay.Names.CreationSchema, statement.Version)
        {
            Origin = replay.OriginOf(statement),
        });
    }

    public static void Apply(StatementReplay replay, AlterExtensionStmt statement)
    {
        if (replay.Catalog.Extensions.Find(statement.Name.Name) is { } extension)
        {
            replay.Catalog = replay.Catalog.With(extension with { Version = statement.Version });
            return;
        }

        replay.Fail(ServerError.UndefinedObject, statement.Name, $"extension \"{statement.Name.Name}\" does not exist");
    }
}
