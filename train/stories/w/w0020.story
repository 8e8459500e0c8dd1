id: w0020
genre: social
where: US-NC
published: 2012-11-26
title: Facebook post, Sanford "What's Happening" group
person p1: role=victim age=41 protected=yes why=trafficking-victim
person p2: role=accused age=50 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=bystander age=- protected=no why=adult-bystander
screen: labor-trafficking
note: a man with a disability kept at a paving yard; the post means well and gives everything

[[K p3 name|Tammy Jo Seawell]]: Y'all remember the fella who [[W p1 other|walks the ditch on Hawkins with the wheelbarrow]]? [[W p1 alias|"Peanut"]]? He is [[W p1 name|Alton Gilliam]] and he is 41 and I went to [[W p1 school|B.T. Bullock with him, resource class]].

Turns out he hasn't been paid since 2006. [[K p2 name|Skip Dorman]] had him sleep [[W p1 address|in the tar shed behind the yard on Nash Street Extension]], kept his disability check and his walking-around card, and told him if he left the law would put him in Cherry Hospital for good. When he got the cement wrong [[K p2 name|Skip]] would take a rake handle to him. My cousin saw.

The Sheriff has [[K p2 name|Skip]] in jail as of Sunday, praise the Lord. [[K p2 vehicle|Big ole red F-350]] is in the impound.

[[W p1 name|Alton]] is [[W p1 place|at the Baptist parsonage in Broadway, the brick one]], and needs size 13 shoes. His birthday is [[W p1 birthdate|this Saturday, Dec 1, he'll be 42]]. Cards to me: [[K p3 address|P.O. Box 0117, Sanford]]. Call [[K p3 phone|919-555-0162]] or pastor [[K p4 name|Gene Ussery]].

He has [[W p1 body|one blue eye and one brown]], you can't miss him, hug his neck.
