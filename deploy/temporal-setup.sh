#!/bin/sh
# Make a namespace of Temporal ready for Suivi; safe to repeat. `suivi up` does the same for the engine it runs.
# TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE and TEMPORAL_API_KEY say which engine.
set -eu
namespace=${TEMPORAL_NAMESPACE:-default}

until temporal operator cluster health >/dev/null 2>&1; do
  echo "waiting for Temporal at ${TEMPORAL_ADDRESS:-127.0.0.1:7233}"
  sleep 2
done
temporal operator namespace describe --namespace "$namespace" >/dev/null 2>&1 ||
  temporal operator namespace create --namespace "$namespace" --retention 30d
# A namespace that was made this moment is known to every part of the engine some seconds later.
until temporal operator namespace update --namespace "$namespace" --retention 30d >/dev/null 2>&1; do
  echo "waiting for namespace $namespace"
  sleep 2
done
there=$(temporal operator search-attribute list --namespace "$namespace")
for attribute in Phase:Keyword Body:Keyword Institution:KeywordList DueAt:Datetime Overdue:Bool Revision:Int; do
  case "$there" in
    *"${attribute%%:*} "*) ;;
    *) temporal operator search-attribute create --namespace "$namespace" \
         --name "${attribute%%:*}" --type "${attribute##*:}" ;;
  esac
done
echo "namespace $namespace is ready for Suivi"
