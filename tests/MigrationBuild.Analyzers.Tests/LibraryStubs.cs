namespace MigrationBuild.Analyzers.Tests;

/// <summary>The parts of other libraries that take SQL, as far as the tests call them.</summary>
internal static class LibraryStubs
{
    public const string Source = """
        namespace Microsoft.EntityFrameworkCore.Migrations
        {
            public class MigrationBuilder { public object Sql(string sql, bool suppressTransaction = false) => null; }
        }
        namespace Microsoft.EntityFrameworkCore
        {
            public class DatabaseFacade { }
            public static class RelationalDatabaseFacadeExtensions
            {
                public static int ExecuteSqlRaw(this DatabaseFacade database, string sql, params object[] parameters) => 0;
                public static int ExecuteSqlRawAsync(this DatabaseFacade database, string sql, params object[] parameters) => 0;
                public static int ExecuteSql(this DatabaseFacade database, System.FormattableString sql) => 0;
                public static int ExecuteSqlRawAsync(this DatabaseFacade database, string sql, System.Threading.CancellationToken cancellationToken) => 0;
                public static int ExecuteSqlInterpolatedAsync(this DatabaseFacade database, System.FormattableString sql, System.Threading.CancellationToken cancellationToken) => 0;
                public static int ExecuteSqlInterpolated(this DatabaseFacade database, System.FormattableString sql) => 0;
            }
        }
        namespace Npgsql
        {
            public abstract class NpgsqlCommand : System.Data.Common.DbCommand
            {
                public static NpgsqlCommand Of(string cmdText) => null;
                public override string CommandText { get; set; }
            }
            public abstract class Command : NpgsqlCommand { public Command(string cmdText) { } }
            public sealed class NpgsqlBatchCommand { public NpgsqlBatchCommand(string commandText) { } public string CommandText { get; set; } }
            public class NpgsqlDataSource { public object CreateCommand(string commandText) => null; }
        }
        namespace Microsoft.Data.SqlClient
        {
            public abstract class SqlCommand : System.Data.Common.DbCommand { public override string CommandText { get; set; } }
        }
        namespace Dapper
        {
            public static class SqlMapper
            {
                public static int Execute(this System.Data.IDbConnection connection, string sql, object param = null) => 0;
                public static int QueryFirst(this System.Data.IDbConnection connection, string sql, object param = null) => 0;
            }
        }
        """;
}
