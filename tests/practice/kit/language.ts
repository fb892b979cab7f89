/** The sites' own words in a second language, which runs from right to left. */
const arabic: Readonly<Record<string, string>> = {
  'Account menu': 'قائمة الحساب',
  'Add a comment…': 'إضافة تعليق…',
  'Add a poll': 'إضافة استطلاع',
  'Add a reply': 'إضافة رد',
  'Add a reply…': 'إضافة رد…',
  'Add a title that describes your video': 'أضف عنوانًا يصف الفيديو',
  'Add another post': 'أضف منشورًا آخر',
  'Add option': 'إضافة خيار',
  'Add tag': 'إضافة علامة',
  'Add to your post': 'إضافة إلى منشورك',
  'Article editor content': 'محتوى محرر المقال',
  'Attached media': 'الوسائط المرفقة',
  Cancel: 'إلغاء',
  'Chat with Bea': 'دردشة مع Bea',
  Close: 'إغلاق',
  Comment: 'تعليق',
  'Comment as {name}': 'التعليق باسم {name}',
  'Comment by Sam Okafor': 'تعليق بقلم Sam Okafor',
  'Create post': 'إنشاء منشور',
  Dismiss: 'تجاهل',
  'Edit your comment': 'تعديل تعليقك',
  Like: 'أعجبني',
  Message: 'رسالة',
  Next: 'التالي',
  Photo: 'صورة',
  'Photo or video': 'صورة أو فيديو',
  Post: 'نشر',
  'Post all': 'نشر الكل',
  'Post comment': 'نشر التعليق',
  'Post reply': 'نشر الرد',
  'Post settings': 'إعدادات المنشور',
  'Post text': 'نص المنشور',
  'Post to anyone': 'النشر للجميع',
  'Post your reply': 'انشر ردك',
  Publish: 'نشر',
  Reply: 'رد',
  'Reply to Sam Okafor': 'الرد على Sam Okafor',
  Save: 'حفظ',
  Schedule: 'جدولة',
  Search: 'بحث',
  'Search query': 'استعلام البحث',
  Send: 'إرسال',
  'Show more': 'عرض المزيد',
  'Start a new message': 'ابدأ رسالة جديدة',
  'Start a post': 'ابدأ منشورًا',
  Tags: 'العلامات',
  'Tell viewers about your video': 'أخبر المشاهدين عن الفيديو',
  'Text editor for creating comment': 'محرر النصوص لإنشاء تعليق',
  'Text editor for creating content': 'محرر النصوص لإنشاء محتوى',
  Title: 'العنوان',
  'What is happening?': 'ماذا يحدث؟',
  'What do you want to talk about?': 'عمّ تريد أن تتحدث؟',
  "What's happening?": 'ماذا يحدث؟',
  "What's on your mind?": 'بم تفكر؟',
  'What’s on your mind?': 'بم تفكر؟',
  'Write a message…': 'اكتب رسالة…',
  'Write into the dialog box to include text with your post.': 'اكتب في المربع نص منشورك.',
  'Your profile': 'ملفك الشخصي',
};

const isArabic = new URLSearchParams(location.search).get('lang') === 'ar';
if (isArabic) {
  document.documentElement.lang = 'ar';
  document.documentElement.dir = 'rtl';
}

/** The site's own words in the language of the page: English, or Arabic at `?lang=ar`. `{name}` stays a place for a name. */
export function say(words: string): string {
  return isArabic ? (arabic[words] ?? words) : words;
}

const attributes = ['aria-label', 'aria-placeholder', 'data-placeholder', 'placeholder'];

/** Puts the site's own words in an element into the language of the page; what people wrote stays as it is. */
export function translate(root: Element): void {
  if (!isArabic) return;
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const name of attributes) {
      const words = element.getAttribute(name);
      if (words) element.setAttribute(name, say(words));
    }
    for (const child of element.childNodes) {
      if (child instanceof Text) child.data = child.data.replace(/\S.*\S|\S/s, say);
    }
  }
}
