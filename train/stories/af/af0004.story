id: af0004
genre: blotter
where: US-TX
published: 2012-03-08
title: Odessa area arrests
person p1: role=accused age=31 protected=no why=adult-accused
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=victim,accused age=19 protected=yes why=trafficking-victim
person p4: role=accused age=38 protected=no why=adult-accused
screen p1: none
screen p3: sex-trafficking-adult misidentified=yes
note: two prostitution arrests side by side: one adult on her own account, one made to work by threats

[[K p1 name|Tamara Lynn Beasley]], 31, Odessa. Prostitution. Told officer she placed the ad herself, keeps what she earns, works "when the rent's due." Released on $500 bond.

[[K p2 name|Hector Ybarra]], 44, Midland. DWI second. Struck a mailbox.

[[W p3 name|Jasmine Renae Tollett]], 19, address [[W p3 address|2210 N. Dixie Blvd., No. 8]]. Prostitution. Subject had a swollen jaw and said "[[K p4 name|Boo]]" would do the other side if she came back with less than $800. Says he has her baby's birth certificate and her ID. Booked, [[W p3 id|SO 12-01877]].

[[K p4 name|Bryan "Boo" Castleman]], 38, Odessa. Contacted in lot; denied knowing [[W p3 name|Tollett]]. No charge at this time on that matter. Arrested on traffic warrants.
