id: b-0134
genre: alert
where: IN
published: 2024-05-20
title: LOOKOUT NOTICE / MISSING CHILD — TrackChild entry
person p1: role=missing age=11 protected=decide why=missing-alert
person p2: role=relative age=- protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
screen: none
note: active lookout notice in India; all identifiers D; Section 363 against unknown persons; Hindi line

P.S. Govindpuri Road   GD No. [[D p1 id|041A dt. 19.05.2024]]   u/s 363 IPC

Photo: [[D p1 photo|MC_Aarav_Chauhan_passport_size.jpg]]

Name: Master [[D p1 name|Aarav Chauhan]]  Age: 11 yrs  Ht: 4'4"  Complexion: wheatish
F/N: [[D p2 name|Dinesh Chauhan]], R/o [[D p1 address|H.No. 88-B, Gali 4, Indira Vihar]]
Wearing: blue half-pant, school shirt with crest of [[D p1 school|Bal Bharati Niketan]]
Mark: [[D p1 body|cut mark on chin]]; speaks with a stammer

Left for tuition on 19.05.2024 at 5 PM and hasn't reached till now.

कृपया सूचना दें: [[D p1 name|आरव चौहान]], उम्र 11 वर्ष।

Any person having information may inform ASI [[K p3 name|Rajpal Dhaka]], [[K p3 phone|011-5550-0131]], or 1098.
