using MigrationBuild.Npgsql.Applying;
using MigrationBuild.Npgsql.Verifying;
using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Diffing.Changes;
using Npgsql;

namespace MigrationBuild.Npgsql;

/// <summary>
/// An empty database to prove migrations on before they are written. It is ours from <see cref="OpenAsync"/> until it is disposed, one run at a time, and
/// every proof leaves it as empty as it was.
/// </summary>
public sealed class ScratchDatabase : IAsyncDisposable
{
    private const int ChangesShown = 3;

    private static readonly TimeSpan WaitForLock = TimeSpan.FromSeconds(10);

    private readonly NpgsqlDataSource _dataSource;
    private readonly NpgsqlConnection _connection;
    private readonly AdvisoryLock _held;
    private readonly PublicSchema _public;

    private ScratchDatabase(NpgsqlDataSource dataSource, NpgsqlConnection connection, AdvisoryLock held, PublicSchema @public)
    {
        _dataSource = dataSource;
        _connection = connection;
        _held = held;
        _public = @public;
    }

    /// <summary>The major version of its server.</summary>
    public int ServerVersion => _connection.PostgreSqlVersion.Major;

    /// <exception cref="MigrationException">The server cannot be used, another run is at work, or there is something in the database: it is left as it is.</exception>
    public static async Task<ScratchDatabase> OpenAsync(NpgsqlDataSource dataSource, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        var connection = await Connections.OpenAsync(dataSource, cancellationToken);
        try
        {
            var held = await AdvisoryLock.AcquireAsync(connection, AdvisoryLock.Scratch, WaitForLock, null, cancellationToken);
            if (await ScratchContents.FindAsync(connection, cancellationToken) is { Count: > 0 } objects)
            {
                throw new HistoryException(
                    RuntimeDiagnostics.ScratchNotEmpty,
                    $"The database {connection.Database} on {connection.Host}:{connection.Port} is not empty: it has {Names(objects)}. It was left as it is. Plans are " +
                    "proven on a database that nobody needs, and all that is made there is dropped afterwards. Name an empty one, for example a new one: CREATE DATABASE scratch;");
            }

            return new ScratchDatabase(dataSource, connection, held, await PublicSchema.ReadAsync(connection, cancellationToken));
        }
        catch (NpgsqlException e)
        {
            await connection.DisposeAsync();
            throw ServerErrors.Inspection(e);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// Applies the migrations as a deployment does, reads the database, and compares it with what is desired. Then, also when that failed or was cancelled, all that was made is dropped.
    /// </summary>
    /// <returns>Why the migrations must not be written as they are; nothing where they are proven.</returns>
    /// <exception cref="MigrationException">The bundle cannot be run, or the server cannot be asked.</exception>
    public async Task<EquatableArray<SourceDiagnostic>> VerifyAsync(
        MigrationBundle bundle, Catalog desired, SchemaScope scope, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(bundle);
        ArgumentNullException.ThrowIfNull(desired);
        ArgumentNullException.ThrowIfNull(scope);
        var found = new List<SourceDiagnostic>();
        IReadOnlyList<string> left = [];
        var there = await DatabaseInspector.InspectRolesAsync(_dataSource, desired.Roles, cancellationToken);
        try
        {
            found.AddRange(await ProveAsync(bundle, desired, scope, cancellationToken));
        }
        finally
        {
            left = await ClearAsync(desired.Roles.Where(role => role.IsMade && !there.ContainsKey(role.Name)).Select(role => role.Name));
        }

        if (left.Count > 0)
        {
            found.Add(new SourceDiagnostic(
                RuntimeDiagnostics.ScratchLeftBehind,
                new SourceFile(bundle.Directory.Path, ""),
                default,
                $"Of what was made in the scratch database {_connection.Database}, this could not be dropped: {Names(left)}. Drop the database and make it anew."));
        }

        return found.ToEquatableArray();
    }

    /// <summary>Lets the next run have the database.</summary>
    public async ValueTask DisposeAsync()
    {
        await _held.DisposeAsync();
        await _connection.DisposeAsync();
    }

    private async Task<IEnumerable<SourceDiagnostic>> ProveAsync(MigrationBundle bundle, Catalog desired, SchemaScope scope, CancellationToken cancellationToken)
    {
        try
        {
            await bundle.ApplyAsync(_dataSource, ApplyOptions.Default, null, cancellationToken);
        }
        catch (StatementException e)
        {
            return [Refused(e)];
        }

        var made = await DatabaseInspector.InspectAsync(_dataSource, cancellationToken);
        var roles = await DatabaseInspector.InspectRolesAsync(_dataSource, desired.Roles, cancellationToken);
        var rest = CatalogComparer.Compare(made.Catalog with { Roles = roles }, desired, scope with { CarriedObjects = false, RenameHints = false });
        return rest.IsEmpty ? [] : [Differs(bundle, rest)];
    }

    private static SourceDiagnostic Refused(StatementException e) => e.Diagnostic! with
    {
        Descriptor = RuntimeDiagnostics.PlanRefused,
        Message = $"The scratch server refuses this: {ServerErrors.Words((NpgsqlException)e.InnerException!)} Nothing was written. The statement: {Wording.OneLine(e.Statement)}",
    };

    private static SourceDiagnostic Differs(MigrationBundle bundle, EquatableArray<Change> rest)
    {
        var place = rest.Select(ChangePlace.Of).FirstOrDefault(origin => origin.File is not null);
        return new SourceDiagnostic(
            RuntimeDiagnostics.PlanDiffers,
            place.File ?? new SourceFile(bundle.Directory.Path, ""),
            place.Span,
            $"On the scratch server the migrations do not give the desired schema. What would still differ: {Names([.. rest.Select(ChangeDescription.Of)])}. Nothing was written.");
    }

    /// <summary>In a session of its own, whatever became of the one that ran the migrations, and even if nobody waits for it any more.</summary>
    /// <param name="roles">The roles that were not there before, as those are no part of the database.</param>
    private async Task<IReadOnlyList<string>> ClearAsync(IEnumerable<string> roles)
    {
        try
        {
            await using var connection = await Connections.OpenAsync(_dataSource, CancellationToken.None);
            await ScratchContents.DropAsync(connection);
            await _public.RestoreAsync(connection);
            foreach (var role in roles)
            {
                await using var drop = new NpgsqlCommand($"DROP ROLE IF EXISTS {SqlPrinter.QuoteIdentifier(role)}", connection);
                await drop.ExecuteNonQueryAsync(CancellationToken.None);
            }

            return await ScratchContents.FindAsync(connection, CancellationToken.None);
        }
        catch (NpgsqlException e)
        {
            throw ServerErrors.Inspection(e);
        }
    }

    private static string Names(IReadOnlyList<string> names) =>
        string.Join("; ", names.Take(ChangesShown)) + (names.Count > ChangesShown ? $"; and {names.Count - ChangesShown} more" : "");
}
