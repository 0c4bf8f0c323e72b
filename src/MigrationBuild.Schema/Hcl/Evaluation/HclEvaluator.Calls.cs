using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Hcl.Syntax;

namespace MigrationBuild.Schema.Hcl.Evaluation;

public sealed partial class HclEvaluator
{
    private HclValue OfCall(HclCall call, HclPlace place, HclScope scope)
    {
        var arguments = call.Arguments.Select(argument => Evaluate(argument, scope)).ToList();
        if (call.ExpandsLast && arguments.Count > 0)
        {
            if (arguments[arguments.Count - 1] is not HclListValue rest)
            {
                return Fail(arguments[arguments.Count - 1].Place, $"`...` needs a list before it, found {arguments[arguments.Count - 1].Kind}");
            }

            arguments.RemoveAt(arguments.Count - 1);
            arguments.AddRange(rest.Items);
        }

        if (arguments.Any(argument => argument is HclUnknownValue))
        {
            return new HclUnknownValue(place);
        }

        if (call.Name.Name == "sql")
        {
            return arguments.Count == 1 && arguments[0] is HclStringValue text
                ? new HclSqlValue(place, text.Text)
                : Fail(place, "`sql` takes one string: `sql(\"now()\")`");
        }

        if (!HclFunctions.All.TryGetValue(call.Name.Name, out var function))
        {
            return new HclCallValue(place, call.Name, arguments.ToEquatableArray());
        }

        return function.Apply(arguments, place) ?? Fail(place, $"`{call.Name}` takes {function.Signature}");
    }
}
