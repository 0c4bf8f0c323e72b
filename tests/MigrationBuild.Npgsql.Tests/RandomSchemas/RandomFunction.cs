using System.Globalization;

namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

/// <summary>A function from int to a number, for checks, indexes and views.</summary>
internal sealed class RandomFunction(string name) : RandomObject(name)
{
    private string _result = "int";
    private string _attributes = "";
    private int _form;
    private int _summand = 1;

    public override string CommentTarget => $"FUNCTION {Name}(int)";

    public override string ToSql()
    {
        var body = _form switch
        {
            0 => "LANGUAGE sql AS 'SELECT a + {0}'",
            1 => "RETURN a + {0}",
            _ => "LANGUAGE plpgsql AS $$ BEGIN RETURN a + {0}; END $$",
        };
        return $"CREATE FUNCTION {Name}(a int) RETURNS {_result} IMMUTABLE{_attributes} {string.Format(CultureInfo.InvariantCulture, body, _summand)};\n";
    }

    public override void Edit(RandomSchema schema)
    {
        switch (schema.Next(5))
        {
            case 0:
                _result = schema.Pick(["int", "bigint"]);
                break;
            case 1:
                _attributes = schema.Pick(["", " STRICT", " COST 7 PARALLEL SAFE", " SECURITY DEFINER SET search_path = pg_catalog", " LEAKPROOF"]);
                break;
            case 2:
                _form = schema.Next(3);
                break;
            default:
                _summand = schema.Next(9);
                break;
        }
    }
}
