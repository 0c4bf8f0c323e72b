using System.Globalization;
using System.Text;

namespace MigrationBuild.Npgsql.Tests.Planning;

/// <summary>A foreign key with a column of its own.</summary>
internal sealed record RandomReference(string Name, string Table, int Action)
{
    public void Write(StringBuilder sql, RandomTable owner, RandomTable target)
    {
        var type = target.KeyType.Split(' ')[0] switch { "serial" => "int", "bigserial" => "bigint", var other => other };
        var action = Action switch { 0 => "", 1 => " ON DELETE CASCADE", 2 => " ON DELETE SET NULL ON UPDATE CASCADE", _ => " DEFERRABLE INITIALLY DEFERRED" };
        sql.Append(CultureInfo.InvariantCulture, $"ALTER TABLE \"{owner.Name}\" ADD COLUMN {Name} {type};\n");
        sql.Append(CultureInfo.InvariantCulture, $"ALTER TABLE \"{owner.Name}\" ADD CONSTRAINT {Name}_fk FOREIGN KEY ({Name}) REFERENCES \"{target.Name}\" (id){action};\n");
    }
}
