id: a-0148
genre: interview
where: US-LA
published: 2013-11-10
title: Oral history 41: "Miss [[K p1 name|Velma]]"
person p1: role=author,victim age=13 protected=no why=consented
person p2: role=author age=- protected=no why=author
person p3: role=victim age=- protected=yes why=sexual-offence-victim
person p4: role=deceased,accused age=- protected=no why=deceased
screen: none
note: an old woman speaks by name of her own assault in 1944; names another girl, who must be protected for life

Interviewer: [[K p2 name|Cedric Fobb]], Tulane Heights Library
Narrator: [[K p1 name|Velma Augustine Prejean]], b. 1931

[[K p2 name|CF]]: You said leave the tape on.

[[K p1 name|VP]]: Leave it on. I'm eighty-two. They can put me in a book with my hat on.

[[K p2 name|CF]]: It was 1944.

[[K p1 name|VP]]: I was thirteen. Mr. [[K p4 name|Octave Hebert]] had the store. He's dead since '61, and he's got a street. You couldn't tell the law. The law was his brother-in-law. So we told one another. We'd say, don't go for the lard by yourself.

[[K p2 name|CF]]: Who's we?

[[K p1 name|VP]]: Oh, cher. Me, and [[W p3 name|Ernestine Batiste]], that taught at [[W p3 employer|St. Rose]] forty years and never married. She's still over there by [[W p3 address|the ice house]]. She doesn't talk about it. I talk for both.

[[K p2 name|CF]]: Is it all right to say her —

[[K p1 name|VP]]: No. I ought not to have. You go on and take [[W p3 name|Teen]] out. You leave me in.
