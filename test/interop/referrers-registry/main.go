// A container registry in memory that keeps the list of referrers of OCI 1.1, for interop tests:
//
//	referrers-registry ADDRESS [USER PASSWORD]
package main

import (
	"log"
	"net/http"
	"os"

	"github.com/google/go-containerregistry/pkg/registry"
)

func main() {
	handler := registry.New(registry.WithReferrersSupport(true))
	if len(os.Args) == 4 {
		handler = guard(handler, os.Args[2], os.Args[3])
	}
	log.Fatal(http.ListenAndServe(os.Args[1], handler))
}

// guard lets nobody in without the password.
func guard(inner http.Handler, user, password string) http.Handler {
	return http.HandlerFunc(func(answer http.ResponseWriter, request *http.Request) {
		if givenUser, givenPassword, ok := request.BasicAuth(); ok && givenUser == user && givenPassword == password {
			inner.ServeHTTP(answer, request)
			return
		}
		answer.Header().Set("WWW-Authenticate", `Basic realm="registry"`)
		http.Error(answer, "unauthorized", http.StatusUnauthorized)
	})
}
