id: ag0066
genre: news
where: US-MS
published: 2010-08-06
title: Letter in library book 44 years overdue
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander,convicted age=70 protected=no why=adult-convicted
screen: none
note: old prisoner's letter; nothing to protect

Whoever folded it had nice handwriting. "Dear Sir or Madam, I have kept this book on purpose," the letter began, and it was signed [[K p2 name|Houston Birdsong]], Parchman, 1966.

Librarian [[K p1 name|Ora Mae Kidd]] of Greenwood found him in the phone book. He is 70, did three years for moving other people's whiskey, and he'd like to know how the fine stands.

"I told him the fine would be $1,605," said [[K p1 name|Kidd]]. "He said he had paid his debt to society but that he would think about ours."
