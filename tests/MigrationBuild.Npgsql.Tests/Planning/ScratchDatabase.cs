using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Syntax.Scripts;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Planning;
using MigrationBuild.Testing;
using Npgsql;

namespace MigrationBuild.Npgsql.Tests.Planning;

/// <summary>A database that plans run on, one after the other: emptying it is quicker than making another.</summary>
internal sealed class ScratchDatabase : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly NpgsqlDataSource _source;
    private readonly NpgsqlConnection _connection;

    private ScratchDatabase(TestDatabase database, NpgsqlDataSource source, NpgsqlConnection connection)
    {
        _database = database;
        _source = source;
        _connection = connection;
    }

    public int Version => _connection.PostgreSqlVersion.Major;

    public static async Task<ScratchDatabase> CreateAsync(PostgresServer server)
    {
        var database = await TestDatabase.CreateAsync(server);
        // The same few queries again and again over little data: planning them takes most of their time. And all in one session: another one forgets whatever it
        // knows, plans too, when so much has changed.
        var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database.ConnectionString)
        {
            MaxPoolSize = 1,
            NoResetOnClose = true,
            MaxAutoPrepare = 100,
            AutoPrepareMinUsages = 2,
            Options = "-c plan_cache_mode=force_generic_plan -c jit=off",
        });
        return new ScratchDatabase(database, source, await source.OpenConnectionAsync());
    }

    public async Task ExecuteAsync(string sql)
    {
        if (sql.Length == 0)
        {
            return;
        }

        await using var command = new NpgsqlCommand(sql, _connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Runs one statement as it is: what is no batch Npgsql takes apart at its semicolons, those in a body of SQL too.</summary>
    private async Task SendAsync(string statement)
    {
        await using var batch = new NpgsqlBatch(_connection);
        batch.BatchCommands.Add(new NpgsqlBatchCommand(statement));
        await batch.ExecuteNonQueryAsync();
    }

    public async Task ClearAsync()
    {
        // Some errors of the server end the session.
        if (_connection.State != System.Data.ConnectionState.Open)
        {
            await _connection.CloseAsync();
            await _connection.OpenAsync();
        }

        await ExecuteAsync(
            """
            DO $$
            DECLARE name text;
            BEGIN
                FOR name IN SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' LOOP
                    EXECUTE format('DROP SCHEMA %I CASCADE', name);
                END LOOP;
                FOR name IN SELECT extname FROM pg_extension WHERE extname <> 'plpgsql' LOOP
                    EXECUTE format('DROP EXTENSION IF EXISTS %I CASCADE', name);
                END LOOP;
                FOR name IN
                    SELECT format('PUBLICATION %I', pubname) FROM pg_publication
                    UNION ALL
                    SELECT format('SUBSCRIPTION %I', subname) FROM pg_subscription WHERE subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())
                    UNION ALL
                    SELECT format('EVENT TRIGGER %I', evtname) FROM pg_event_trigger
                    UNION ALL
                    SELECT format('FOREIGN DATA WRAPPER %I', fdwname) FROM pg_foreign_data_wrapper
                    UNION ALL
                    SELECT format('CAST (%s AS %s)', format_type(castsource, NULL), format_type(casttarget, NULL)) FROM pg_cast WHERE oid >= 16384
                    UNION ALL
                    SELECT format('TRANSFORM FOR %s LANGUAGE %I', format_type(trftype, NULL), lanname) FROM pg_transform JOIN pg_language l ON l.oid = trflang
                    UNION ALL
                    SELECT format('LANGUAGE %I', lanname) FROM pg_language WHERE lanispl AND lanname <> 'plpgsql'
                    UNION ALL
                    SELECT format('ACCESS METHOD %I', amname) FROM pg_am WHERE oid >= 16384
                LOOP
                    EXECUTE 'DROP ' || name || ' CASCADE';
                END LOOP;
                -- Default privileges are gone once they are what they would be without being said.
                FOR name IN
                    SELECT format('ALTER DEFAULT PRIVILEGES FOR ROLE %s REVOKE ALL ON %s FROM %s', defaclrole::regrole, kind, CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
                    FROM pg_default_acl, aclexplode(defaclacl),
                        LATERAL (SELECT CASE defaclobjtype WHEN 'r' THEN 'TABLES' WHEN 'S' THEN 'SEQUENCES' WHEN 'f' THEN 'FUNCTIONS' WHEN 'T' THEN 'TYPES' ELSE 'SCHEMAS' END) words (kind)
                    UNION ALL
                    SELECT format('ALTER DEFAULT PRIVILEGES FOR ROLE %s GRANT ALL ON %s TO %s%s', defaclrole::regrole, kind, defaclrole::regrole, CASE WHEN defaclobjtype IN ('f', 'T') THEN ', PUBLIC' END)
                    FROM pg_default_acl,
                        LATERAL (SELECT CASE defaclobjtype WHEN 'r' THEN 'TABLES' WHEN 'S' THEN 'SEQUENCES' WHEN 'f' THEN 'FUNCTIONS' WHEN 'T' THEN 'TYPES' ELSE 'SCHEMAS' END) words (kind)
                LOOP
                    EXECUTE name;
                END LOOP;
                CREATE SCHEMA public;
                GRANT USAGE ON SCHEMA public TO PUBLIC;
                IF current_setting('server_version_num')::int < 150000 THEN
                    GRANT CREATE ON SCHEMA public TO PUBLIC;
                END IF;
            END
            $$
            """);
    }

    /// <summary>Runs the files in order: a transactional one in one transaction, any other statement by statement.</summary>
    public async Task RunAsync(MigrationPlan plan)
    {
        foreach (var file in plan.Files)
        {
            await using var transaction = file.IsTransactional ? await _connection.BeginTransactionAsync() : null;
            foreach (var statement in file.Statements)
            {
                try
                {
                    await SendAsync(statement.Sql);
                }
                catch (PostgresException e)
                {
                    throw new InvalidOperationException($"{e.MessageText} ({e.SqlState})\n  in: {statement.Sql}\n{PlanText.Of(plan)}", e);
                }
            }

            if (transaction is not null)
            {
                await transaction.CommitAsync();
            }
        }
    }

    /// <summary>Runs the statements one by one, each as the server's own client would, and says how many there were.</summary>
    public async Task<int> RunAsync(IEnumerable<SqlScript> scripts)
    {
        var count = 0;
        foreach (var script in scripts)
        {
            await ExecuteAsync("RESET ALL");
            foreach (var statement in script.Statements.Where(statement => statement.Syntax is not (MetaCommandStmt or CopyStmt)))
            {
                var sql = script.File.Substring(statement.Span);
                try
                {
                    await SendAsync(sql);
                }
                catch (PostgresException e)
                {
                    throw new InvalidOperationException($"{script.File.Path}: {e.MessageText} ({e.SqlState})\n  in: {sql}", e);
                }

                count++;
            }
        }

        return count;
    }

    /// <summary>Runs a script statement by statement; what it sets for its session ends with it.</summary>
    public async Task RunAsync(string script)
    {
        await RunAsync([SqlParser.Parse(script)]);
        await ExecuteAsync("RESET ALL");
    }

    /// <summary>The schema as <c>pg_dump</c> prints it, without the commands to psql around it. A machine without that program cannot run the test, and says so.</summary>
    public async Task<string> DumpAsync()
    {
        var dump = await Command.TryRunAsync("pg_dump", ["--schema-only", "--dbname", _database.Url]);
        if (dump is null)
        {
            Assert.Ignore("There is no pg_dump on the PATH.");
        }

        Assert.That(dump.ExitCode, Is.Zero, dump.Output);
        return string.Join('\n', dump.Output.Split('\n').Where(line => !line.StartsWith('\\')));
    }

    public async Task<string> ReadUserAsync() => (await QueryAsync("SELECT current_user::text")).Single();

    public Task<Inspection> InspectAsync() => WithTheConnectionAsync(() => DatabaseInspector.InspectAsync(_source));

    /// <summary>The roles that the catalog speaks of, as the server has them.</summary>
    public Task<PersistentMap<Role>> InspectRolesAsync(Catalog asked) => WithTheConnectionAsync(() => DatabaseInspector.InspectRolesAsync(_source, asked.Roles));

    /// <summary>There is one connection only.</summary>
    private async Task<T> WithTheConnectionAsync<T>(Func<Task<T>> inspect)
    {
        await _connection.CloseAsync();
        try
        {
            return await inspect();
        }
        finally
        {
            await _connection.OpenAsync();
        }
    }

    /// <summary>What the server says it has, a line for each object.</summary>
    public async Task<IReadOnlyList<string>> ReadAsync() => await QueryAsync(ServerCatalog.Query);

    /// <summary>The tables that have rows, with the number of these.</summary>
    public async Task<IReadOnlyDictionary<string, long>> CountRowsAsync()
    {
        var counts = new Dictionary<string, long>();
        foreach (var line in await QueryAsync(ServerCatalog.CountQuery))
        {
            var (table, count) = (line[..line.LastIndexOf(' ')], line[(line.LastIndexOf(' ') + 1)..]);
            counts.Add(table, long.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
        }

        return counts;
    }

    public async Task EmptyTablesAsync()
    {
        await ExecuteAsync(
            """
            DO $$
            DECLARE tables text;
            BEGIN
                SELECT string_agg(CASE relkind WHEN 'r' THEN 'ONLY ' ELSE '' END || c.oid::regclass, ', ') INTO tables FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
                WHERE relkind IN ('r', 'p') AND nspname !~ '^pg_' AND nspname <> 'information_schema'
                    AND NOT EXISTS (SELECT FROM pg_partition_tree(c.oid) t JOIN pg_class f ON f.oid = t.relid WHERE f.relkind = 'f');
                IF tables IS NOT NULL THEN
                    EXECUTE 'TRUNCATE ' || tables;
                END IF;
            END
            $$
            """);
    }

    public async ValueTask DisposeAsync()
    {
        await _connection.DisposeAsync();
        await _source.DisposeAsync();
        await _database.DisposeAsync();
    }

    /// <summary>The one column that a query gives, which names all objects in full.</summary>
    public async Task<IReadOnlyList<string>> QueryAsync(string sql)
    {
        await ExecuteAsync("SET search_path = pg_catalog");
        try
        {
            await using var command = new NpgsqlCommand(sql, _connection);
            await using var reader = await command.ExecuteReaderAsync();
            var lines = new List<string>();
            while (await reader.ReadAsync())
            {
                lines.Add(reader.GetString(0));
            }

            return lines;
        }
        finally
        {
            await ExecuteAsync("RESET search_path");
        }
    }
}
