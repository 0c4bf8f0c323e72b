using MigrationBuild.Npgsql.Applying;
using MigrationBuild.Npgsql.Inspecting;
using MigrationBuild.Schema.Catalogs;
using Npgsql;

namespace MigrationBuild.Npgsql;

/// <summary>
/// Reads the schema of a live database out of the system catalogs: in one snapshot, with a query for each family of objects however many there are.
/// It needs no right but to connect, and changes nothing. What extensions brought is left out.
/// </summary>
public static class DatabaseInspector
{
    /// <exception cref="ServerException">The server cannot be reached, is older than PostgreSQL 14, or refuses a query.</exception>
    public static async Task<Inspection> InspectAsync(NpgsqlDataSource dataSource, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        await using var session = await InspectionSession.OpenAsync(dataSource, cancellationToken);
        try
        {
            return await InspectAsync(session);
        }
        catch (NpgsqlException e)
        {
            throw ServerErrors.Inspection(e);
        }
    }

    /// <summary>
    /// Reads what is asked of roles, which belong to all databases of the server: those of <paramref name="asked"/> that it has, with no more of them than that says. The others are nobody's business here.
    /// </summary>
    /// <exception cref="ServerException">The server cannot be reached, is older than PostgreSQL 14, or refuses the query.</exception>
    public static async Task<PersistentMap<Role>> InspectRolesAsync(NpgsqlDataSource dataSource, PersistentMap<Role> asked, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        ArgumentNullException.ThrowIfNull(asked);
        if (asked.Count == 0)
        {
            return asked;
        }

        await using var session = await InspectionSession.OpenAsync(dataSource, cancellationToken);
        try
        {
            var rows = await session.QueryAsync(
                RoleFamily.Query(session.ServerVersion),
                RoleFamily.Read,
                [.. asked.Select(role => role.Name)],
                [.. asked.Select(role => role.ValueOf(RoleAttribute.ValidUntil) ?? RoleAttribute.Defaults[RoleAttribute.ValidUntil])]);
            return rows.Select(row => RoleFamily.Of(row, asked[row.Name])).ToPersistentMap(role => role.Name);
        }
        catch (NpgsqlException e)
        {
            throw ServerErrors.Inspection(e);
        }
    }

    private static async Task<Inspection> InspectAsync(InspectionSession session)
    {
        var schemas = await session.QueryAsync(SchemaFamily.Query, SchemaFamily.Read);
        var spaces = schemas.Select(schema => schema.Oid).ToArray();
        var user = await session.QueryAsync("SELECT current_user::text", reader => reader.GetString(0));
        var catalog = SchemaFamily.Add(Catalog.Empty with { User = user[0] }, schemas);
        catalog = ExtensionFamily.Add(catalog, await session.QueryAsync(ExtensionFamily.Query, ExtensionFamily.Read));
        catalog = EnumFamily.Add(catalog, await session.QueryAsync(EnumFamily.Query, EnumFamily.Read, spaces));
        var domains = await session.QueryAsync(DomainFamily.Query, DomainFamily.Read, spaces);
        var checks = await session.QueryAsync(DomainFamily.ConstraintQuery, DomainFamily.ReadConstraint, [.. domains.Select(domain => domain.Oid)]);
        var composites = await session.QueryAsync(CompositeFamily.Query, CompositeFamily.Read, spaces);
        var ranges = await session.QueryAsync(RangeFamily.Query, RangeFamily.Read, spaces);
        var bases = await session.QueryAsync(BaseTypeFamily.Query, BaseTypeFamily.Read, spaces);
        catalog = BaseTypeFamily.AddNames(catalog, bases);
        catalog = RangeFamily.AddNames(CompositeFamily.AddNames(DomainFamily.AddNames(catalog, domains), composites), ranges, session.ServerVersion);
        catalog = CompositeFamily.AddAttributes(DomainFamily.AddBaseTypes(catalog, domains), composites);
        var routines = await session.QueryAsync(RoutineFamily.Query, RoutineFamily.Read, spaces);
        catalog = RangeFamily.AddParts(BaseTypeFamily.AddParts(RoutineFamily.Add(catalog, routines), bases), ranges);
        catalog = AggregateFamily.Add(catalog, await session.QueryAsync(AggregateFamily.Query, AggregateFamily.Read, spaces));
        catalog = DefinitionFamily.Add(catalog, await session.QueryAsync(DefinitionFamily.EarlyQuery, DefinitionFamily.Read, spaces));
        catalog = (await ReadTablesAsync(session, spaces)).AddTo(catalog);
        catalog = DomainFamily.AddExpressions(catalog, domains, checks);
        catalog = await AddViewsAsync(session, catalog, spaces);
        catalog = RoutineFamily.AddExpressions(catalog, routines);
        catalog = DefinitionFamily.Add(catalog, await session.QueryAsync(DefinitionFamily.Query(session.ServerVersion), DefinitionFamily.Read, spaces));
        catalog = TriggerFamily.Add(catalog, await session.QueryAsync(TriggerFamily.Query, TriggerFamily.Read, spaces));
        catalog = RuleFamily.Add(catalog, await session.QueryAsync(RuleFamily.Query, RuleFamily.Read, spaces));
        catalog = AccessFamily.Add(catalog, await session.QueryAsync(AccessFamily.Query, AccessFamily.Read, spaces), session.ServerVersion);
        var carried = await session.QueryAsync(CarriedFamily.Query, CarriedFamily.Read, spaces);
        return new Inspection(carried.Aggregate(catalog, (result, item) => result.With(item)), session.ServerVersion);
    }

    private static async Task<Catalog> AddViewsAsync(InspectionSession session, Catalog catalog, uint[] spaces)
    {
        var views = await session.QueryAsync(ViewFamily.Query, ViewFamily.Read, spaces);
        var oids = views.Select(view => view.Oid).ToArray();
        return ViewFamily.Add(
            catalog,
            views,
            await session.QueryAsync(ColumnFamily.Query, ColumnFamily.Read, oids),
            await session.QueryAsync(IndexFamily.Query(session.ServerVersion), IndexFamily.Read, oids));
    }

    private static async Task<TableAssembly> ReadTablesAsync(InspectionSession session, uint[] spaces)
    {
        var tables = await session.QueryAsync(TableFamily.Query, TableFamily.Read, spaces);
        var oids = tables.Select(table => table.Oid).ToArray();
        return new TableAssembly(
            tables,
            await session.QueryAsync(SequenceFamily.Query, SequenceFamily.Read, spaces),
            await session.QueryAsync(ColumnFamily.Query, ColumnFamily.Read, oids),
            await session.QueryAsync(ConstraintFamily.Query(session.ServerVersion), ConstraintFamily.Read, oids),
            await session.QueryAsync(IndexFamily.Query(session.ServerVersion), IndexFamily.Read, oids),
            await session.QueryAsync(PolicyFamily.Query, PolicyFamily.Read, oids));
    }
}
