id: ae0092
genre: news
where: US-LA
published: 2010-04-15
title: School librarian retires; records show 41 lost books
person p1: role=official age=65 protected=no why=official
person p2: role=bystander age=52 protected=no why=adult-bystander
person p3: role=bystander age=11 protected=no why=minor-not-in-crime
note: nothing to protect; "missing", "returned", "stolen"

Forty-one went missing in thirty-seven years and [[K p1 name|Odile Fontenot]], 65, can name them all.

The [[K p1 employer|Bayou Cane Elementary]] librarian shut her last drawer on Friday. Of the missing, nine were drowned in Hurricane Juan; one was eaten; and one, a life of Huey Long, was stolen in 1979 by [[K p2 name|Chief Deputy Alcide Verret]], then a boy, now 52, who turned himself in at the party and paid the fine: $1,118.20, which at a nickel a day was, he said, the biggest debt of his life.

The last book she checked out was to [[K p3 name|Tuyet Nguyen]], 11, a fifth-grader who shells shrimp before school at [[K p3 address|her grandfather's dock on Bayou Blue]], and reads to him.
