using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Directories;

namespace MigrationBuild.Schema.Generation;

/// <summary>A migration file that is to be, before it has a version.</summary>
/// <param name="Names">Descriptions that fit it. A new file takes the first; a draft that already has one of them keeps it.</param>
/// <param name="Mode">Whether its statements refuse a transaction.</param>
/// <param name="Body">The statements, with LF line ends and a final one.</param>
public sealed record NewMigration(EquatableArray<string> Names, TransactionMode Mode, string Body);
